import { BeforeLinks } from "@/components/delegation-programme/before-links";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { Section } from "@/components/page/section";
import { DefinitionList } from "@/components/ui/definition-list";
import { StateMark } from "@/components/ui/state-mark";
import type { FormHat } from "@/lib/action-state";
import type { DelegationForTraveller, Traveller } from "@/lib/delegations/types";
import { tookPlace } from "@/lib/domain/follow-up-terms";
import { texts } from "@/lib/i18n/texts";
import { delegationFacts, STATE_TONES } from "./delegation-words";
import { GroupList } from "./group-list";
import { JourneyLinks } from "./journey-links";
import { OwnPart } from "./own-part";

type Props = { found: DelegationForTraveller; travellers: readonly Traveller[]; hat: FormHat; root: string };

/** A delegation as those see it who travel or would like to. */
export function DelegationPage({ found, travellers, hat, root }: Props) {
  const { delegation, part } = found;
  const t = texts("delegations");
  return (
    <>
      <PageHeader
        title={delegation.name}
        trail={[{ label: t("title"), href: `${root}/delegations` }]}
        trailLabel={texts("frame")("trail")}
        meta={<StateMark tone={STATE_TONES[delegation.state]}>{t(`states.${delegation.state}`)}</StateMark>}
      />
      <PageBody width="text">
        <OwnPart found={found} hat={hat} />
        <BeforeLinks delegation={delegation} root={root} seat={part.seat} />
        <JourneyLinks delegation={delegation} root={root} seat={part.seat} />
        <GroupList
          travellers={travellers}
          journey={delegation.state}
          title={t(tookPlace(delegation.state) ? "own.groupAfter" : "own.group")}
          ownSeatId={part.seatId}
        />
        <DefinitionList items={delegationFacts(delegation)} />
        {delegation.programme !== "" && (
          <Section title={t("facts.programme")} id="programme">
            <p className="max-w-measure whitespace-pre-line">{delegation.programme}</p>
          </Section>
        )}
      </PageBody>
    </>
  );
}
