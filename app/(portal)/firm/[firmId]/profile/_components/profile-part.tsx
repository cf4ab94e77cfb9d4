import Link from "next/link";
import { Section } from "@/components/page/section";
import { DefinitionList } from "@/components/ui/definition-list";
import { StateMark } from "@/components/ui/state-mark";
import type { FirmProfile, ProfileStep, StepState } from "@/lib/firms/types";
import { texts } from "@/lib/i18n/texts";
import { factsOf } from "./profile-facts";

const TONES = { complete: "good", begun: "info", empty: "neutral" } as const;
const ICONS = { complete: "good", begun: "pending", empty: "pending" } as const;

/** One part of the profile: what it says, how complete it is, and the way to change it. */
export function ProfilePart({
  firm,
  step,
  state,
}: {
  firm: FirmProfile;
  step: ProfileStep;
  state: StepState;
}) {
  const t = texts("firms");
  const nothing = {
    industry: t("profile.notSure"),
    markets: t("profile.noMarkets"),
    basics: t("profile.notSaid"),
    products: t("profile.notSaid"),
    people: t("profile.notSaid"),
    abroad: t("profile.notSaid"),
  }[step];
  const name = t(`profile.steps.${step}`);
  return (
    <Section
      id={`part-${step}`}
      title={name}
      aside={
        <span className="inline-flex items-center gap-4">
          <StateMark tone={TONES[state]} icon={ICONS[state]}>
            {t(`profile.states.${state}`)}
          </StateMark>
          <Link
            href={`/firm/${firm.id}/profile/${step}`}
            aria-label={t("profile.changePart", { step: name })}
            className="inline-flex min-h-target items-center"
          >
            {t("profile.change")}
          </Link>
        </span>
      }
    >
      <DefinitionList
        items={factsOf(firm, step).map(({ label, text }) => ({
          term: label,
          details:
            text === null ? (
              <span className="text-ink-soft">{nothing}</span>
            ) : (
              <span className="whitespace-pre-line">{text}</span>
            ),
        }))}
      />
    </Section>
  );
}
