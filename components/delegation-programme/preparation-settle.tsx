import { CheckboxGroup } from "@/components/form/checkbox-group";
import { Field } from "@/components/form/field";
import { ActionForm } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { Disclosure } from "@/components/ui/disclosure";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";
import { cancelPreparationAction, holdPreparationAction } from "@/lib/itineraries/actions";
import type { Preparation } from "@/lib/itineraries/types";
import { PreparationForm } from "./preparation-form";

type Props = { meeting: Preparation; agencyId: string };

/** What an administrator can do about a meeting that is still planned: note who came, change it, call it off. */
export function PreparationSettle({ meeting, agencyId }: Props) {
  const t = texts("itineraries");
  if (meeting.state !== "planned") return null;
  const seen = { preparationId: meeting.id, version: String(meeting.version) };
  const hat = { kind: "admin" as const, id: agencyId };
  if (meeting.begun)
    return (
      <Disclosure summary={t("preparation.hold")} open>
        <ActionForm
          {...formWords("itineraries")}
          id={`hold-${meeting.id}`}
          action={holdPreparationAction}
          hat={hat}
          hidden={seen}
          labels={{ attended: t("preparation.holdLegend") }}
        >
          <CheckboxGroup
            name="attended"
            legend={t("preparation.holdLegend")}
            hint={t("preparation.holdHint")}
            choices={meeting.answers.map(({ seatId, name }) => ({ value: seatId, label: name }))}
            defaultValues={meeting.answers.filter(({ coming }) => coming).map(({ seatId }) => seatId)}
            dense
          />
          <SubmitButton label={t("preparation.holdButton")} pendingLabel={t("saving")} />
        </ActionForm>
      </Disclosure>
    );
  return (
    <div>
      <Disclosure summary={t("preparation.change")}>
        <PreparationForm agencyId={agencyId} timeZone={meeting.timeZone} meeting={meeting} />
      </Disclosure>
      <Disclosure summary={t("preparation.callOff")}>
        <ActionForm
          {...formWords("itineraries")}
          id={`cancel-${meeting.id}`}
          action={cancelPreparationAction}
          hat={hat}
          hidden={seen}
          labels={{ because: t("preparation.because") }}
        >
          <Field name="because" label={t("preparation.because")} width="full" required>
            <TextArea rows={2} maxLength={500} />
          </Field>
          <SubmitButton label={t("preparation.callOffButton")} pendingLabel={t("saving")} variant="danger" />
        </ActionForm>
      </Disclosure>
    </div>
  );
}
