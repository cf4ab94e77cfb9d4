import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BeforeLinks } from "@/components/delegation-programme/before-links";
import { whereAndWhen } from "@/components/delegations/delegation-words";
import { GroupList } from "@/components/delegations/group-list";
import { JourneyLinks } from "@/components/delegations/journey-links";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { Disclosure } from "@/components/ui/disclosure";
import { editDelegationAction } from "@/lib/delegations/actions";
import { getDelegation, listApplicants } from "@/lib/delegations/queries/for-agency";
import { listTravellers } from "@/lib/delegations/queries/for-travellers";
import { texts } from "@/lib/i18n/texts";
import { type AgencyParams, adminArea } from "../../_components/admin-area";
import { ApplicantList } from "../_components/applicant-list";
import { CallOffForm } from "../_components/call-off-form";
import { delegationChoices } from "../_components/delegation-choices";
import { DelegationForm } from "../_components/delegation-form";
import { formValues } from "../_components/form-values";
import { NoteTravellers } from "../_components/note-travellers";
import { StatePanel } from "../_components/state-panel";

type Props = { params: Promise<AgencyParams & { delegationId: string }> };

export function generateMetadata(): Metadata {
  return { title: texts("delegations")("title") };
}

export default async function DelegationPage({ params }: Props) {
  const { context, agency, root } = await adminArea(params);
  const { delegationId } = await params;
  const found = await getDelegation(context, delegationId);
  if (!found) notFound();
  const travellers = await listTravellers(context, delegationId);
  // Who waits or does not travel stands among those who applied.
  const group = travellers.filter(({ state }) => state === "accepted" || state === "invited");
  const t = texts("delegations");
  return (
    <PageBody width="text">
      <PageHeader
        title={found.name}
        lede={whereAndWhen(found)}
        trail={[{ label: t("title"), href: `${root}/delegations` }]}
        trailLabel={texts("frame")("trail")}
      />
      <StatePanel delegation={found} agencyId={agency.id} today={context.now.toISOString().slice(0, 10)} />
      <CallOffForm delegation={found} agencyId={agency.id} />
      <BeforeLinks delegation={found} root={root} />
      <JourneyLinks delegation={found} root={root} />
      <GroupList travellers={group} journey={found.state} title={t("applicants.group")} />
      <NoteTravellers delegation={found} agencyId={agency.id} travellers={travellers} />
      <ApplicantList
        applicants={await listApplicants(context, delegationId)}
        journey={found.state}
        root={root}
      />
      <Disclosure summary={t("form.edit")} open={found.state === "draft"}>
        <DelegationForm
          agencyId={agency.id}
          action={editDelegationAction}
          choices={await delegationChoices(context)}
          values={formValues(found)}
          delegation={found}
        />
      </Disclosure>
    </PageBody>
  );
}
