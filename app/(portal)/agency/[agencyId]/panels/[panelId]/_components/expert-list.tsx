import { OneButtonForm } from "@/components/form/one-button-form";
import { Badge } from "@/components/ui/badge";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";
import { renewGuestLinkAction, withdrawExpertAction } from "@/lib/panels/actions";
import type { Expert, Panel } from "@/lib/panels/types";

type Props = { panel: Panel; agencyId: string; alive: boolean };

/** Everyone who is asked, with what can be done about each. */
export function ExpertList({ panel, agencyId, alive }: Props) {
  const t = texts("panels");
  if (panel.experts.length === 0) return <p className="text-ink-soft">{t("experts.none")}</p>;
  const open = panel.rounds.some(({ closedAt }) => closedAt === null);
  return (
    <ul className="border-line border-t">
      {panel.experts.map((expert) => (
        <li
          key={expert.id}
          className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-line border-b py-2"
        >
          <div className="min-w-0">
            <p>
              {expert.name} <Badge>{t(`kinds.${expert.kind}`)}</Badge>
            </p>
            <p className="wrap-anywhere text-ink-soft text-sm">
              {expert.email} · {t(`experts.states.${expert.state}`)}
            </p>
          </div>
          {alive && expert.state !== "withdrawn" && (
            <ExpertSteps expert={expert} agencyId={agencyId} open={open} />
          )}
        </li>
      ))}
    </ul>
  );
}

function ExpertSteps({ expert, agencyId, open }: { expert: Expert; agencyId: string; open: boolean }) {
  const t = texts("panels");
  const form = {
    hat: { kind: "admin" as const, id: agencyId },
    hidden: { expertId: expert.id },
    words: formWords("panels"),
    variant: "plain" as const,
  };
  return (
    <div className="flex flex-wrap gap-1">
      {expert.kind === "guest" && open && (
        <OneButtonForm
          {...form}
          id={`again-${expert.id}`}
          action={renewGuestLinkAction}
          label={t("experts.again")}
          pendingLabel={t("experts.sending")}
          doneMessage={t("experts.sent")}
        />
      )}
      <OneButtonForm
        {...form}
        id={`off-${expert.id}`}
        action={withdrawExpertAction}
        label={t("experts.withdraw")}
        pendingLabel={t("experts.withdrawing")}
      />
    </div>
  );
}
