import { whereAndWhen } from "@/components/delegations/delegation-words";
import { Checkbox } from "@/components/form/checkbox";
import { ActionForm } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { Section } from "@/components/page/section";
import { Badge } from "@/components/ui/badge";
import { runPlanAction } from "@/lib/delegations/actions";
import type { PlanView } from "@/lib/delegations/types";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";
import { seatBecause } from "./plan-words";

type Seat = PlanView["groups"][number]["seats"][number];

/** The groups of a plan with why each seat; ticked seats are kept when it is planned again. */
export function PlanGroups({ plan, agencyId }: { plan: PlanView; agencyId: string }) {
  const t = texts("delegations");
  if (plan.groups.length === 0) return null;
  const fixed = plan.publishedAt !== null;
  return (
    <ActionForm
      {...formWords("delegations")}
      id="rerun"
      action={runPlanAction}
      hat={{ kind: "admin", id: agencyId }}
      values={{ locked: plan.locked }}
      className="space-y-10"
    >
      {plan.groups.map(({ delegation, seats }) => (
        <Section
          key={delegation.id}
          id={`group-${delegation.id}`}
          title={delegation.name}
          lede={whereAndWhen(delegation)}
        >
          <ul className="border-line border-t">
            {seats.map((seat) => (
              <li key={seat.id} className="border-line border-b py-2">
                <SeatStory seat={seat} plan={plan} />
                {!fixed && (
                  <Checkbox
                    name="locked"
                    value={`${seat.id}:${delegation.id}`}
                    label={
                      <span className="text-sm">
                        {t("plan.keep")}
                        <span className="sr-only">: {seat.name}</span>
                      </span>
                    }
                  />
                )}
              </li>
            ))}
          </ul>
        </Section>
      ))}
      {!fixed && (
        <SubmitButton variant="quiet" icon="undo" label={t("plan.rerun")} pendingLabel={t("plan.running")} />
      )}
    </ActionForm>
  );
}

function SeatStory({ seat, plan }: { seat: Seat; plan: PlanView }) {
  const t = texts("delegations");
  const isLocked = plan.locked.includes(`${seat.id}:${seat.delegation}`);
  const [buddy] = seat.buddies;
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-2">
        <span className="font-semibold">{seat.name}</span>
        <span className="text-ink-soft text-sm">{t(`kinds.${seat.kind}`)}</span>
        {isLocked && <Badge>{t("plan.locked")}</Badge>}
      </p>
      <p className="max-w-measure text-sm">
        {seat.kind === "newcomer" &&
          buddy !== undefined &&
          `${t("plan.buddy", { name: plan.names[buddy] ?? "" })}. `}
        {seat.reasons.map((reason) => seatBecause(reason, seat.buddies.length)).join(" ")}
      </p>
    </>
  );
}
