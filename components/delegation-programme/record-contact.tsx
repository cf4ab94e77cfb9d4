import { Checkbox } from "@/components/form/checkbox";
import { ActionForm } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { Disclosure } from "@/components/ui/disclosure";
import { StateMark } from "@/components/ui/state-mark";
import { recordIntroductionAction } from "@/lib/contacts/actions";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";
import type { ProgrammeEntry } from "@/lib/itineraries/types";

type Props = {
  entry: ProgrammeEntry;
  delegation: { id: string; market: string };
  firmId: string;
  recorded: readonly string[];
  newKey: string;
};

/** After a meeting with a person: records the contact in one step, with that person's consent. */
export function RecordContact({ entry, delegation, firmId, recorded, newKey }: Props) {
  const t = texts("itineraries");
  const { id, personName: person, personRole, organisation, date } = entry;
  if (!entry.over || person === "" || entry.mark === "cancelled") return null;
  if (recorded.includes(person)) return <StateMark tone="good">{t("contact.recorded")}</StateMark>;
  const hidden = {
    kind: "market",
    place: "delegation",
    delegationId: delegation.id,
    personName: person,
    personRole,
    organisation,
    country: delegation.market,
    introducedOn: date,
  };
  return (
    <div className="print:hidden">
      <Disclosure summary={t("contact.fold")}>
        <ActionForm
          {...formWords("contacts")}
          id={`contact-${id}`}
          action={recordIntroductionAction}
          hat={{ kind: "member", id: firmId }}
          hidden={hidden}
          idempotencyKey={newKey}
          className="space-y-3"
        >
          <p className="max-w-measure text-sm">{t("contact.text", { person })}</p>
          <Checkbox name="consent" label={texts("contacts")("form.consent")} required />
          <SubmitButton label={t("contact.save")} pendingLabel={t("saving")} />
        </ActionForm>
      </Disclosure>
    </div>
  );
}
