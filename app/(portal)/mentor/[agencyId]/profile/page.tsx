import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { mentorPage } from "@/lib/context/request";
import { texts } from "@/lib/i18n/texts";
import { getTerms } from "@/lib/matching/queries/terms";
import { getOwnProfile } from "@/lib/mentors/queries/profile";
import { Availability } from "./_components/availability";
import { Absences, Businesses, FirmChoices } from "./_components/own-things";
import { ProfileForm } from "./_components/profile-form";
import { TermsForm } from "./_components/terms-form";

type Props = { params: Promise<{ agencyId: string }> };

export function generateMetadata(): Metadata {
  return { title: texts("mentors")("profile.title") };
}

export default async function MentorProfilePage({ params }: Props) {
  const context = await mentorPage((await params).agencyId);
  const profile = await getOwnProfile(context);
  const terms = await getTerms(context, { mentorId: context.actor.mentorId });
  if (!profile || !terms) notFound();
  const t = texts("mentors");
  const hat = { kind: "mentor" as const, id: context.actor.agencyId };
  return (
    <PageBody width="text">
      <PageHeader title={t("profile.title")} lede={t("profile.lede")} />
      <Availability profile={profile} hat={hat} />
      <ProfileForm profile={profile} hat={hat} />
      <TermsForm key={terms.version} terms={terms} hat={hat} />
      <Absences terms={terms} hat={hat} />
      <Businesses terms={terms} hat={hat} />
      <FirmChoices terms={terms} hat={hat} />
    </PageBody>
  );
}
