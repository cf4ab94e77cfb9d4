import { OneButtonForm } from "@/components/form/one-button-form";
import { Section } from "@/components/page/section";
import { Notice } from "@/components/ui/notice";
import type { FormHat } from "@/lib/action-state";
import { formWords } from "@/lib/i18n/form-words";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import { keepRescoredAction } from "@/lib/results/actions";
import type { RescoredPage } from "@/lib/results/types";
import { CarriedAnswers } from "./carried-answers";
import { KeptRescorings } from "./kept-rescorings";
import { publishedName } from "./published-name";
import { RescoredChange } from "./rescored-change";
import { UnderChooser } from "./under-chooser";
import { VersionOrigin } from "./version-origin";

type Props = {
  page: RescoredPage;
  /** Null where the reader may look and not keep. */
  keeper: { hat: FormHat; newKey: string } | null;
  timeZone: string;
};

/** What old answers say under a version of choice, a button to keep it, and what was kept before. */
export function RescoredView({ page, keeper, timeZone }: Props) {
  const t = texts("questionnaires");
  const { preview } = page;
  const day = formatDate(page.computedAt, { timeZone });
  if (!preview)
    return (
      <div className="space-y-10">
        <Notice tone="info">{t("rescore.hidden")}</Notice>
        <KeptRescorings page={page} timeZone={timeZone} />
      </div>
    );
  const { under, carried, change, same } = preview;
  return (
    <div className="space-y-10">
      <UnderChooser page={page} timeZone={timeZone} />
      <Section title={t("rescore.preview", { version: publishedName(under.version) })} id="preview">
        <div className="space-y-6">
          <VersionOrigin under={under} instrument={page.instrument} />
          <CarriedAnswers carried={carried} />
          {same ? (
            <Notice tone="info">{t("rescore.nothing")}</Notice>
          ) : (
            <RescoredChange before={page.before} under={under} change={change} day={day} />
          )}
          {keeper && !same && <Keep page={page} under={under.version.version} {...keeper} />}
        </div>
      </Section>
      <KeptRescorings page={page} timeZone={timeZone} />
    </div>
  );
}

type KeepProps = { page: RescoredPage; under: number; hat: FormHat; newKey: string };

function Keep({ page: { firmId, assessmentId }, under, hat, newKey }: KeepProps) {
  const t = texts("questionnaires");
  return (
    <OneButtonForm
      id="keep"
      action={keepRescoredAction}
      hat={hat}
      words={formWords("questionnaires")}
      label={t("rescore.keep")}
      pendingLabel={t("rescore.keeping")}
      hidden={{ firmId, assessmentId, under: String(under) }}
      icon="copy"
      idempotencyKey={newKey}
      doneMessage={t("rescore.isKept")}
    />
  );
}
