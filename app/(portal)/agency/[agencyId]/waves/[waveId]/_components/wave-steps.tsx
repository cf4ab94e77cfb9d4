import { OneButtonForm } from "@/components/form/one-button-form";
import { MarginNote } from "@/components/page/margin-layout";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";
import { dropWaveAction, publishWaveAction, refreshWaveAction } from "@/lib/waves/actions";
import type { WaveRecord } from "@/lib/waves/types";

/** What can be done with a draft: publish it, run it again, put it away. */
export function WaveSteps({ wave, agencyId }: { wave: WaveRecord; agencyId: string }) {
  const t = texts("waves");
  const form = {
    hat: { kind: "admin" as const, id: agencyId },
    words: formWords("waves"),
    hidden: { waveId: wave.id, version: String(wave.version) },
  };
  return (
    <MarginNote title={t("page.steer")}>
      <p>{t("page.publishText")}</p>
      <OneButtonForm
        {...form}
        id="publish"
        variant="primary"
        action={publishWaveAction}
        label={t("page.publish")}
        pendingLabel={t("page.publishing")}
      />
      <OneButtonForm
        {...form}
        id="refresh"
        action={refreshWaveAction}
        label={t("page.refresh")}
        pendingLabel={t("page.refreshing")}
        doneMessage={t("page.refreshed")}
      />
      <OneButtonForm
        {...form}
        id="drop"
        action={dropWaveAction}
        label={t("page.drop")}
        pendingLabel={t("page.dropping")}
      />
    </MarginNote>
  );
}
