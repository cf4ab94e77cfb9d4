import { Section } from "@/components/page/section";
import { StateMark } from "@/components/ui/state-mark";
import type { Traveller } from "@/lib/delegations/types";
import type { DelegationState } from "@/lib/domain/delegation-terms";
import { texts } from "@/lib/i18n/texts";
import { SEAT_TONES, seatWord } from "./delegation-words";

type Props = {
  travellers: readonly Traveller[];
  journey: DelegationState;
  title: string;
  ownSeatId?: string | null;
};

/** Who travels: name, side, state, and who is whose buddy. */
export function GroupList({ travellers, journey, title, ownSeatId }: Props) {
  const t = texts("delegations");
  if (travellers.length === 0) return null;
  const own = travellers.find(({ seatId }) => seatId === ownSeatId);
  const nameOf = (mentorId: string | null) =>
    mentorId === null ? null : (travellers.find((one) => one.mentorId === mentorId)?.name ?? null);
  return (
    <Section title={title} id="group">
      <ul className="border-line border-t">
        {travellers.map((one) => (
          <li
            key={one.seatId}
            className="flex flex-wrap items-baseline justify-between gap-x-6 border-line border-b py-2"
          >
            <span>
              <span className="font-semibold">{one.name}</span>
              <span className="block text-ink-soft text-sm">
                {[t(`kinds.${one.kind}`), one.line, tie(one)].filter(Boolean).join(" · ")}
              </span>
            </span>
            <StateMark tone={SEAT_TONES[one.state]}>{seatWord(one.state, journey)}</StateMark>
          </li>
        ))}
      </ul>
    </Section>
  );

  function tie(one: Traveller): string {
    if (own && one.mentorId !== null && own.buddyMentorId === one.mentorId) return t("own.buddy");
    if (own && own.mentorId !== null && one.buddyMentorId === own.mentorId) return t("own.buddyOf");
    const buddy = own ? null : nameOf(one.buddyMentorId);
    return buddy === null ? "" : t("plan.buddy", { name: buddy });
  }
}
