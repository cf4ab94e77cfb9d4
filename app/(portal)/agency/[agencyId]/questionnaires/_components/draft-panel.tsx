import { Field } from "@/components/form/field";
import { ActionForm } from "@/components/form/form";
import { OneButtonForm } from "@/components/form/one-button-form";
import { RadioList } from "@/components/form/radio-list";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { Section } from "@/components/page/section";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Problem } from "@/lib/domain/instruments/changes";
import { allItems } from "@/lib/domain/instruments/engine";
import { wordingOf } from "@/lib/domain/instruments/wording";
import { formWords } from "@/lib/i18n/form-words";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import { discardDraftAction, publishDraftAction } from "@/lib/instruments/actions";
import { WEIGHTS_OF } from "@/lib/instruments/schema";
import type { Draft, QuestionnairePage } from "@/lib/instruments/types";
import { ChangeList } from "./change-list";
import { placeName, versionName } from "./words";

type Props = { draft: Draft; page: QuestionnairePage; agencyId: string; path: string; timeZone: string };

/** The draft under way: what is different, what is missing, publish or throw away. */
export function DraftPanel({ draft, page, agencyId, path, timeZone }: Props) {
  const t = texts("questionnaires");
  const hat = { kind: "admin", id: agencyId } as const;
  const hidden = { instrument: page.id, seen: String(draft.version) };
  const words = formWords("questionnaires");
  const notCurrent = draft.baseVersion !== page.current.version;
  return (
    <Section title={t("draft.title")} id="draft" lede={lede(draft, timeZone)}>
      <div className="space-y-6">
        {notCurrent && (
          <Notice tone="watch">{t("draft.notCurrent", { version: versionName(page.current) })}</Notice>
        )}
        <div className="flex flex-wrap items-center gap-3">
          <LinkButton href={`${path}/edit`} variant="primary" icon="edit">
            {t("draft.edit")}
          </LinkButton>
          <LinkButton href={`${path}/preview`} icon="show">
            {t("draft.preview")}
          </LinkButton>
          <OneButtonForm
            id="discard"
            action={discardDraftAction}
            hat={hat}
            words={words}
            hidden={hidden}
            label={t("draft.discard")}
            pendingLabel={t("draft.discarding")}
            variant="danger"
            icon="remove"
          />
        </div>
        <h3>{t("draft.changes")}</h3>
        <ChangeList draft={draft} />
        {draft.problems.length > 0 ? (
          <Notice tone="watch" title={t("draft.problems")}>
            <ul className="list-disc ps-5">
              {draft.problems.map((problem) => (
                <li key={JSON.stringify(problem)}>{problemWords(draft, problem)}</li>
              ))}
            </ul>
          </Notice>
        ) : (
          <ActionForm {...words} id="publish" action={publishDraftAction} hat={hat} hidden={hidden}>
            <h3>{t("draft.publishTitle")}</h3>
            <p className="max-w-measure text-ink-soft">{t("draft.publishLede")}</p>
            <Field
              name="because"
              label={t("draft.because")}
              hint={t("draft.becauseHint")}
              width="full"
              required
            >
              <TextArea rows={2} maxLength={500} />
            </Field>
            {draft.weighsOtherwise && (
              <RadioList
                name="weights"
                legend={t("draft.weights")}
                hint={t("draft.weightsHint", { version: versionName(page.current) })}
                choices={WEIGHTS_OF.map((one) => ({ value: one, label: t(`draft.weightsOf.${one}`) }))}
              />
            )}
            <SubmitButton label={t("draft.publish")} pendingLabel={t("draft.publishing")} icon="flag" />
          </ActionForm>
        )}
      </div>
    </Section>
  );
}

function lede({ baseVersion, baseEdition, changedAt, changedBy }: Draft, timeZone: string): string {
  const t = texts("questionnaires");
  const version = versionName({ version: baseVersion, edition: baseEdition });
  const day = formatDate(changedAt, { timeZone });
  return changedBy ? t("draft.ledeBy", { version, day, name: changedBy }) : t("draft.lede", { version, day });
}

function problemWords({ instrument }: Draft, problem: Problem): string {
  const t = texts("questionnaires");
  switch (problem.kind) {
    case "other-questions":
      return t("draft.other-questions");
    case "empty": {
      const found = wordingOf(instrument).find(({ name }) => name === problem.name);
      return t("draft.empty", {
        place: found ? placeName(instrument, found.part, found.item) : problem.name,
      });
    }
    case "asked-too-early": {
      const found = allItems(instrument).find(({ key }) => key === problem.item);
      return t("draft.asked-too-early", { item: found?.question ?? problem.item });
    }
  }
}
