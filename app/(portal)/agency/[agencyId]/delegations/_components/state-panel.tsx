import { STATE_TONES } from "@/components/delegations/delegation-words";
import { OneButtonForm } from "@/components/form/one-button-form";
import { QuietText } from "@/components/ui/quiet-text";
import { StateMark } from "@/components/ui/state-mark";
import { moveDelegationAction } from "@/lib/delegations/actions";
import type { DelegationFrame } from "@/lib/delegations/types";
import { nextStates } from "@/lib/domain/delegation-terms";
import { formWords } from "@/lib/i18n/form-words";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";

type Props = { delegation: DelegationFrame; agencyId: string; today: string };

/** Where a delegation stands, and the step that comes next. */
export function StatePanel({ delegation, agencyId, today }: Props) {
  const t = texts("delegations");
  const { id, version, state, endsOn } = delegation;
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
      <StateMark tone={STATE_TONES[state]}>{t(`states.${state}`)}</StateMark>
      {nextStates(delegation, today).map((to) => (
        <OneButtonForm
          key={to}
          id={`become-${to}`}
          action={moveDelegationAction}
          hat={{ kind: "admin", id: agencyId }}
          words={formWords("delegations")}
          hidden={{ delegationId: id, version: String(version), to }}
          label={t(`moves.${to}`)}
          pendingLabel={t("moving")}
          doneMessage={t("moved")}
        />
      ))}
      {state === "confirmed" && today < endsOn && (
        <QuietText>{t("backFrom", { day: formatDate(endsOn, { timeZone: "UTC" }) })}</QuietText>
      )}
    </div>
  );
}
