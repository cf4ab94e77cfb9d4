import { Field } from "@/components/form/field";
import { ActionForm } from "@/components/form/form";
import { Select } from "@/components/form/select";
import { SubmitButton } from "@/components/form/submit-button";
import { Disclosure } from "@/components/ui/disclosure";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";
import { setClockAction } from "@/lib/itineraries/actions";
import { zoneOptions } from "./zone-options";

type Props = { agencyId: string; delegationId: string; timeZone: string; country: string };

/** Another clock for the programme than the one taken from the market. */
export function ClockForm({ agencyId, delegationId, timeZone, country }: Props) {
  const t = texts("itineraries");
  return (
    <Disclosure summary={t("programme.setClock")}>
      <ActionForm
        {...formWords("itineraries")}
        id="clock"
        action={setClockAction}
        hat={{ kind: "admin", id: agencyId }}
        hidden={{ delegationId }}
        values={{ timeZone }}
        labels={{ timeZone: t("preparation.zone") }}
      >
        <p className="max-w-measure text-sm">{t("programme.setClockText", { country })}</p>
        <Field name="timeZone" label={t("preparation.zone")} required>
          <Select options={zoneOptions(timeZone)} />
        </Field>
        <SubmitButton label={t("programme.clockSave")} pendingLabel={t("saving")} variant="quiet" />
      </ActionForm>
    </Disclosure>
  );
}
