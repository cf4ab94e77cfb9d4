import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NextStep } from "@/components/page/next-step";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { LinkButton } from "@/components/ui/button";
import { QuietText } from "@/components/ui/quiet-text";
import { memberPage } from "@/lib/context/request";
import { completenessOf, getProfile } from "@/lib/firms/queries";
import { PROFILE_STEPS } from "@/lib/firms/schema";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import { FirmTabs } from "../_components/firm-tabs";
import { ProfilePart } from "./_components/profile-part";

type Props = { params: Promise<{ firmId: string }> };

export const generateMetadata = (): Metadata => ({ title: texts("firms")("profile.title") });

export default async function ProfilePage({ params }: Props) {
  const context = await memberPage((await params).firmId);
  const firm = await getProfile(context);
  if (!firm) notFound();
  const t = texts("firms");
  const { states, complete, of } = completenessOf(firm);
  const next = PROFILE_STEPS.find((step) => states[step] !== "complete");
  const at = formatDate(firm.updatedAt, { timeZone: context.person.timeZone });
  return (
    <PageBody width="text">
      <div className="space-y-6">
        <PageHeader
          title={firm.legalName}
          lede={t("profile.lede")}
          meta={<span className="text-ink-soft">{t("profile.progress", { complete, of })}</span>}
        />
        <FirmTabs firmId={firm.id} current="profile" />
      </div>
      {next && (
        <NextStep
          label={t("profile.next")}
          action={
            <LinkButton href={`/firm/${firm.id}/profile/${next}`} variant="primary" size="large">
              {t("profile.continue")}
            </LinkButton>
          }
        >
          {t("profile.nextStep", { step: t(`profile.steps.${next}`) })}
        </NextStep>
      )}
      {PROFILE_STEPS.map((step) => (
        <ProfilePart key={step} firm={firm} step={step} state={states[step]} />
      ))}
      <QuietText>{t("profile.updated", { at })}</QuietText>
    </PageBody>
  );
}
