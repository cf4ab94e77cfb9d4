import { ActionForm } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { Section } from "@/components/page/section";
import { StateMark } from "@/components/ui/state-mark";
import type { FormHat } from "@/lib/action-state";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";
import { pauseMentoringAction, resumeMentoringAction } from "@/lib/mentors/actions";
import type { MentorProfile } from "@/lib/mentors/types";

/** Whether the agency may assign more firms, and the way to change it. */
export function Availability({ profile, hat }: { profile: MentorProfile; hat: FormHat }) {
  const t = texts("mentors");
  const active = profile.state === "active";
  return (
    <Section id="availability" title={t("profile.availability")}>
      <p className="mb-3 max-w-measure">
        <StateMark tone={active ? "good" : "watch"}>
          <span className="text-base text-ink">{t(active ? "profile.active" : "profile.paused")}</span>
        </StateMark>
      </p>
      <ActionForm
        key={profile.state}
        action={active ? pauseMentoringAction : resumeMentoringAction}
        {...formWords("mentors")}
        hat={hat}
        hidden={{ version: String(profile.version) }}
        id="availability-form"
      >
        <SubmitButton
          variant="quiet"
          label={t(active ? "profile.pause" : "profile.resume")}
          pendingLabel={t("profile.changing")}
        />
      </ActionForm>
    </Section>
  );
}
