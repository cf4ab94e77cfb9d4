import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { mentorPage } from "@/lib/context/request";
import { texts } from "@/lib/i18n/texts";
import { getOwnProfile } from "@/lib/mentors/queries/profile";
import { Availability } from "./_components/availability";
import { ProfileForm } from "./_components/profile-form";

type Props = { params: Promise<{ agencyId: string }> };

export function generateMetadata(): Metadata {
  return { title: texts("mentors")("profile.title") };
}

export default async function MentorProfilePage({ params }: Props) {
  const context = await mentorPage((await params).agencyId);
  const profile = await getOwnProfile(context);
  if (!profile) notFound();
  const t = texts("mentors");
  const hat = { kind: "mentor" as const, id: context.actor.agencyId };
  return (
    <PageBody width="text">
      <PageHeader title={t("profile.title")} lede={t("profile.lede")} />
      <Availability profile={profile} hat={hat} />
      <ProfileForm profile={profile} hat={hat} />
    </PageBody>
  );
}
