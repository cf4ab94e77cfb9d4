import { DataTable } from "@/components/data-table/data-table";
import type { Column } from "@/components/data-table/table-model";
import { tableWords } from "@/components/data-table/table-words";
import { ActionForm } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { EmptyState } from "@/components/page/empty-state";
import { StateMark } from "@/components/ui/state-mark";
import { formWords } from "@/lib/i18n/form-words";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import { resendInvitationAction, withdrawInvitationAction } from "@/lib/invitations/actions";
import type { Invitation } from "@/lib/invitations/types";

type Props = { invitations: readonly Invitation[]; agencyId: string; path: string; timeZone: string };

const TONES = { pending: "info", expired: "watch", accepted: "good", withdrawn: "neutral" } as const;

/** What was sent, to whom, what became of it, and what can still be done. */
export function SentInvitations({ invitations, agencyId, path, timeZone }: Props) {
  const t = texts("agency");
  const day = (iso: string) => formatDate(iso, { timeZone });
  const paging = { page: 1, pageSize: Math.max(1, invitations.length), total: invitations.length };
  const columns: Column<Invitation>[] = [
    { id: "email", header: t("invitations.columns.email"), cell: (one) => one.email, priority: 1 },
    {
      id: "kind",
      header: t("invitations.columns.kind"),
      cell: ({ kind }) => (kind === "member" ? "" : t(`invitations.kinds.${kind}`)),
    },
    {
      id: "state",
      header: t("invitations.columns.state"),
      cell: (one) => <StateMark tone={TONES[one.state]}>{t(`invitations.states.${one.state}`)}</StateMark>,
      priority: 2,
    },
    { id: "sent", header: t("invitations.columns.sent"), cell: (one) => day(one.sentAt) },
    { id: "expires", header: t("invitations.columns.expires"), cell: (one) => day(one.expiresAt) },
    { id: "by", header: t("invitations.columns.by"), cell: (one) => one.invitedBy },
    {
      id: "act",
      header: t("invitations.columns.act"),
      cell: (one) => <InvitationSteps invitation={one} agencyId={agencyId} />,
    },
  ];
  return (
    <DataTable
      caption={t("invitations.listTitle")}
      captionHidden
      columns={columns}
      rows={invitations}
      rowId={(one) => one.id}
      path={path}
      searchParams={{}}
      paging={paging}
      words={tableWords(paging)}
      empty={<EmptyState title={t("invitations.empty")}>{t("invitations.emptyText")}</EmptyState>}
    />
  );
}

function InvitationSteps({ invitation, agencyId }: { invitation: Invitation; agencyId: string }) {
  const t = texts("agency");
  const waiting = invitation.state === "pending" || invitation.state === "expired";
  if (!waiting) return null;
  const form = {
    ...formWords("invitations"),
    hat: { kind: "admin" as const, id: agencyId },
    hidden: { invitationId: invitation.id },
  };
  return (
    <div className="flex flex-wrap gap-1">
      {invitation.maySendAgain && (
        <ActionForm {...form} id={`again-${invitation.id}`} action={resendInvitationAction}>
          <SubmitButton
            variant="plain"
            label={t("invitations.again")}
            pendingLabel={t("invitations.sending")}
          />
        </ActionForm>
      )}
      <ActionForm {...form} id={`withdraw-${invitation.id}`} action={withdrawInvitationAction}>
        <SubmitButton
          variant="plain"
          label={t("invitations.withdraw")}
          pendingLabel={t("invitations.withdrawing")}
        />
      </ActionForm>
    </div>
  );
}
