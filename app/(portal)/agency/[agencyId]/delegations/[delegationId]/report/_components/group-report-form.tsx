import { ConflictTexts } from "@/components/form/conflict-texts";
import { Field } from "@/components/form/field";
import { ActionForm } from "@/components/form/form";
import { FormActions } from "@/components/form/form-actions";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { SeenVersion } from "@/components/plan/other-text";
import { termName } from "@/components/result/term-names";
import { QuietText } from "@/components/ui/quiet-text";
import { KNOWLEDGE } from "@/lib/domain/vocabulary";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";
import { writeGroupReportAction } from "@/lib/journey-reports/actions";
import type { GroupReport, JourneyFigures, TravellerReport } from "@/lib/journey-reports/types";

type Props = {
  delegationId: string;
  agencyId: string;
  saved: GroupReport | null;
  figures: JourneyFigures;
  reports: readonly TravellerReport[];
};

/** The group's report; while nothing is saved, made of what the travellers handed in, without their names. */
export function GroupReportForm({ delegationId, agencyId, saved, figures, reports }: Props) {
  const t = texts("journey-reports");
  const labels = {
    summary: t("group.summary"),
    learnt: t("group.learnt"),
    nextTime: t("group.nextTime"),
  };
  const names = ["summary", "learnt", "nextTime"] as const;
  const first = { summary: t("group.summaryDraft", figures), learnt: gathered(reports), nextTime: "" };
  return (
    <ActionForm
      {...formWords("journey-reports")}
      id="group-report-form"
      action={writeGroupReportAction}
      hat={{ kind: "admin", id: agencyId }}
      hidden={{ delegationId }}
      values={{ ...(saved ?? first), publishedAt: "", version: "" }}
      labels={labels}
      doneMessage={t("group.saved")}
    >
      <ConflictTexts
        title={t("otherTitle")}
        lead={t("otherLead")}
        nothing={t("nothing")}
        fields={names.map((name) => ({ name, label: labels[name] }))}
      />
      <SeenVersion version={saved?.version ?? 0} />
      {saved === null && <QuietText>{t("group.prefilled")}</QuietText>}
      {names.map((name) => (
        <Field key={name} name={name} label={labels[name]} width="full">
          <TextArea rows={name === "learnt" ? 10 : 4} maxLength={name === "learnt" ? 12000 : 4000} />
        </Field>
      ))}
      <FormActions>
        {saved?.publishedAt == null && (
          <SubmitButton
            name="finish"
            value="publish"
            label={t("group.publish")}
            pendingLabel={t("group.saving")}
          />
        )}
        <SubmitButton
          name="finish"
          value="keep"
          label={t("group.keep")}
          pendingLabel={t("group.saving")}
          variant="quiet"
        />
      </FormActions>
    </ActionForm>
  );
}

/** What was learnt, by kind of knowledge, one line a traveller. */
function gathered(reports: readonly TravellerReport[]): string {
  return KNOWLEDGE.flatMap((kind) => {
    const said = reports.flatMap(({ learnt }) => learnt[kind] ?? []);
    return said.length === 0
      ? []
      : [`${termName("knowledge", kind)}\n${said.map((one) => `- ${one}`).join("\n")}`];
  }).join("\n\n");
}
