import type { Metadata } from "next";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { Section } from "@/components/page/section";
import { QuietText } from "@/components/ui/quiet-text";
import { memberPage } from "@/lib/context/request";
import { texts } from "@/lib/i18n/texts";
import { listInvitations } from "@/lib/invitations/queries";
import { canManageMembers } from "@/lib/members/policy";
import { listJoinRequests, listMembers } from "@/lib/members/queries";
import { FirmTabs } from "../_components/firm-tabs";
import { InvitationRow } from "./_components/invitation-row";
import { InviteForm } from "./_components/invite-form";
import { JoinRequests } from "./_components/join-requests";
import { LeaveFirm } from "./_components/leave-firm";
import { MemberRow } from "./_components/member-row";

type Props = { params: Promise<{ firmId: string }> };

export const generateMetadata = (): Metadata => ({ title: texts("members")("page.title") });

export default async function MembersPage({ params }: Props) {
  const context = await memberPage((await params).firmId);
  const { actor, person } = context;
  // One after the other: a page holds one connection at a time.
  const members = await listMembers(context);
  const requests = await listJoinRequests(context);
  const invitations = await listInvitations(context);
  const t = texts("members");
  const manages = canManageMembers(actor, actor.firmId);
  const open = invitations.filter(({ state }) => state === "pending" || state === "expired");
  const owners = members.filter(({ role }) => role === "owner");
  const lastOwner = owners.length === 1 && owners[0]?.accountId === actor.accountId;
  const at = { firmId: actor.firmId, manages, timeZone: person.timeZone };
  return (
    <PageBody width="text">
      <div className="space-y-6">
        <PageHeader title={t("page.title")} lede={t("page.lede")} />
        <FirmTabs firmId={actor.firmId} current="members" />
      </div>
      {requests.length > 0 && <JoinRequests requests={requests} {...at} />}
      <Section id="people" title={t("page.listTitle")}>
        <ul className="border-line border-t">
          {members.map((member) => (
            <MemberRow
              key={member.membershipId}
              member={member}
              own={member.accountId === actor.accountId}
              {...at}
            />
          ))}
        </ul>
        {!manages && <QuietText>{t("page.ownersOnly")}</QuietText>}
      </Section>
      {(open.length > 0 || manages) && (
        <Section id="invitations" title={t("page.invitationsTitle")}>
          {open.length === 0 && <QuietText>{t("page.none")}</QuietText>}
          <ul className={open.length > 0 ? "border-line border-t" : undefined}>
            {open.map((invitation) => (
              <InvitationRow key={invitation.id} invitation={invitation} {...at} />
            ))}
          </ul>
        </Section>
      )}
      {manages && <InviteForm firmId={actor.firmId} />}
      <LeaveFirm firmId={actor.firmId} lastOwner={lastOwner} />
    </PageBody>
  );
}
