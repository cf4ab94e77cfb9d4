import { Field } from "@/components/form/field";
import { ActionForm } from "@/components/form/form";
import { Select } from "@/components/form/select";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextInput } from "@/components/form/text-input";
import { MarginNote } from "@/components/page/margin-layout";
import { Disclosure } from "@/components/ui/disclosure";
import { formWords } from "@/lib/i18n/form-words";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import { vetMentorAction } from "@/lib/matching/actions";
import { VETTING_STATES } from "@/lib/matching/schema";
import type { MentorTerms } from "@/lib/matching/types";

type Props = { terms: MentorTerms; agencyId: string; today: string };
const day = (date: string) => formatDate(`${date}T12:00:00Z`, { timeZone: "UTC" });

/** What the agency decided about a mentor, and the way to decide. */
export function VettingPanel({ terms: { mentorId, vetting }, agencyId, today }: Props) {
  const t = texts("waves");
  const labels = {
    state: t("vetting.state"),
    decidedOn: t("vetting.decidedOn"),
    charterOn: t("vetting.charterOn"),
    note: t("vetting.note"),
  };
  return (
    <MarginNote title={t("vetting.title")}>
      {vetting ? (
        <>
          <p>{t("vetting.now", { state: vetting.state, day: day(vetting.decidedOn) })}</p>
          <p>
            {vetting.charterOn
              ? t("vetting.charter", { day: day(vetting.charterOn) })
              : t("vetting.noCharter")}
          </p>
        </>
      ) : (
        <p>{t("vetting.none")}</p>
      )}
      <Disclosure summary={t("vetting.open")}>
        <ActionForm
          action={vetMentorAction}
          {...formWords("waves")}
          labels={labels}
          hat={{ kind: "admin", id: agencyId }}
          hidden={{ mentorId, version: String(vetting?.version ?? 0) }}
          id="vetting"
          doneMessage={t("saved")}
          className="space-y-3"
        >
          <Field name="state" label={labels.state}>
            <Select
              defaultValue={vetting?.state ?? "vetted"}
              options={VETTING_STATES.map((one) => ({ value: one, label: t(`vetting.states.${one}`) }))}
            />
          </Field>
          <Field name="decidedOn" label={labels.decidedOn}>
            <TextInput type="date" defaultValue={today} />
          </Field>
          <Field name="charterOn" label={labels.charterOn} mark={t("optional")}>
            <TextInput type="date" defaultValue={vetting?.charterOn ?? ""} />
          </Field>
          <Field name="note" label={labels.note} mark={t("optional")}>
            <TextArea rows={3} maxLength={1000} defaultValue={vetting?.note ?? ""} />
          </Field>
          <SubmitButton variant="quiet" label={t("save")} pendingLabel={t("saving")} />
        </ActionForm>
      </Disclosure>
    </MarginNote>
  );
}
