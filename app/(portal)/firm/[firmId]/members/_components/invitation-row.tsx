import { randomUUID } from "node:crypto";
import { OneButtonForm } from "@/components/form/one-button-form";
import { Badge } from "@/components/ui/badge";
import { StateMark } from "@/components/ui/state-mark";
import { formWords } from "@/lib/i18n/form-words";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import { resendInvitationAction, withdrawInvitationAction } from "@/lib/invitations/actions";
import type { Invitation } from "@/lib/invitations/types";

type Props = { invitation: Invitation; firmId: string; manages: boolean; timeZone: string };

/** An invitation that was not answered yet. */
export function InvitationRow({ invitation, firmId, manages, timeZone }: Props) {
  const t = texts("members");
  const expired = invitation.state === "expired";
  const at = formatDate(invitation.sentAt, { timeZone });
  const until = formatDate(invitation.expiresAt, { timeZone });
  const common = {
    hat: { kind: "member" as const, id: firmId },
    hidden: { invitationId: invitation.id },
    words: formWords("invitations"),
  };
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-line border-b py-3">
      <div className="min-w-0 flex-1 basis-60">
        <p className="flex flex-wrap items-baseline gap-x-2">
          <span className="break-all">{invitation.email}</span>
          <Badge>{t(`page.roles.${invitation.role ?? "member"}`)}</Badge>
        </p>
        <p className="flex flex-wrap items-baseline gap-x-3 text-ink-soft text-sm">
          <StateMark tone={expired ? "watch" : "neutral"}>
            {t(`page.states.${expired ? "expired" : "pending"}`)}
          </StateMark>
          {expired ? t("page.expired", { until }) : t("page.sent", { at, until })}
        </p>
      </div>
      {manages && (
        <div className="flex flex-wrap gap-2">
          {invitation.maySendAgain && (
            <OneButtonForm
              {...common}
              id={`again-${invitation.id}`}
              action={resendInvitationAction}
              idempotencyKey={randomUUID()}
              label={t("page.again")}
              pendingLabel={t("page.sending")}
              doneMessage={t("page.sentAgain")}
            />
          )}
          <OneButtonForm
            {...common}
            id={`withdraw-${invitation.id}`}
            action={withdrawInvitationAction}
            label={t("page.withdraw")}
            pendingLabel={t("page.withdrawing")}
            variant="plain"
          />
        </div>
      )}
    </li>
  );
}
