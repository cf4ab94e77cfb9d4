import { OneButtonForm } from "@/components/form/one-button-form";
import { Disclosure } from "@/components/ui/disclosure";
import { QuietText } from "@/components/ui/quiet-text";
import { noteTravellerAction } from "@/lib/delegations/actions";
import type { DelegationFrame, Traveller } from "@/lib/delegations/types";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";

type Props = { delegation: DelegationFrame; agencyId: string; travellers: readonly Traveller[] };

/** Once the group is back: who did not travel after all, or did although they had declined. */
export function NoteTravellers({ delegation, agencyId, travellers }: Props) {
  const t = texts("delegations");
  const settled = travellers.filter(({ state }) => state === "accepted" || state === "declined");
  if (delegation.state !== "travelled" || settled.length === 0) return null;
  return (
    <Disclosure summary={t("note.fold")}>
      <QuietText>{t("note.text")}</QuietText>
      <ul className="mt-4 space-y-3">
        {settled.map(({ seatId, name, state }) => (
          <li key={seatId}>
            <OneButtonForm
              id={`note-${seatId}`}
              action={noteTravellerAction}
              hat={{ kind: "admin", id: agencyId }}
              words={formWords("delegations")}
              hidden={{ seatId, came: state === "declined" ? "yes" : "no" }}
              label={t(state === "declined" ? "note.present" : "note.absent", { name })}
              pendingLabel={t("note.saving")}
              doneMessage={t("note.saved")}
            />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
