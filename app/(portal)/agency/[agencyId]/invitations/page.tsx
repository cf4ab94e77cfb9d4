import type { Metadata } from "next";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { Section } from "@/components/page/section";
import { texts } from "@/lib/i18n/texts";
import { inviteAdministratorAction, inviteMentorAction } from "@/lib/invitations/actions";
import { listInvitations } from "@/lib/invitations/queries";
import { type AgencyParams, adminArea } from "../_components/admin-area";
import { InviteForm } from "./_components/invite-form";
import { SentInvitations } from "./_components/sent-invitations";

export function generateMetadata(): Metadata {
  return { title: texts("agency")("invitations.title") };
}

export default async function InvitationsPage({ params }: { params: Promise<AgencyParams> }) {
  const { context, agency, root } = await adminArea(params);
  const t = texts("agency");
  const form = { agencyId: agency.id };
  return (
    <PageBody>
      <PageHeader title={t("invitations.title")} lede={t("invitations.lede")} />
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-2 lg:grid-rows-[auto_auto] lg:gap-y-0 lg:*:row-span-2 lg:*:grid lg:*:grid-rows-subgrid">
        <Section title={t("invitations.inviteMentor")} id="mentor" lede={t("invitations.mentorText")}>
          <InviteForm
            {...form}
            kind="mentor"
            action={inviteMentorAction}
            idempotencyKey={crypto.randomUUID()}
          />
        </Section>
        <Section
          title={t("invitations.inviteAdministrator")}
          id="administrator"
          lede={t("invitations.administratorText")}
        >
          <InviteForm
            {...form}
            kind="administrator"
            action={inviteAdministratorAction}
            idempotencyKey={crypto.randomUUID()}
          />
        </Section>
      </div>
      <Section title={t("invitations.listTitle")} id="sent">
        <SentInvitations
          invitations={await listInvitations(context)}
          agencyId={agency.id}
          path={`${root}/invitations`}
          timeZone={context.person.timeZone}
        />
      </Section>
    </PageBody>
  );
}
