import { EmptyState } from "@/components/page/empty-state";
import { RowLink } from "@/components/ui/row-link";
import { StateMark } from "@/components/ui/state-mark";
import type { OfferedDelegation } from "@/lib/delegations/types";
import { texts } from "@/lib/i18n/texts";
import { SEAT_TONES, STATE_TONES, seatWord, whereAndWhen } from "./delegation-words";

/** The journeys offered to a firm or a mentor, each with where they stand in it. */
export function OfferedList({ offered, path }: { offered: readonly OfferedDelegation[]; path: string }) {
  const t = texts("delegations");
  if (offered.length === 0) return <EmptyState title={t("emptyOwn")}>{t("emptyOwnText")}</EmptyState>;
  return (
    <ul className="border-line border-t">
      {offered.map((one) => (
        <li key={one.id}>
          <RowLink href={`${path}/${one.id}`} note={<Standing one={one} />}>
            <span className="font-semibold">{one.name}</span>
            <span className="block text-ink-soft text-sm">{whereAndWhen(one)}</span>
          </RowLink>
        </li>
      ))}
    </ul>
  );
}

function Standing({ one }: { one: OfferedDelegation }) {
  const t = texts("delegations");
  const { seat, wish } = one.part;
  if (seat !== null) return <StateMark tone={SEAT_TONES[seat]}>{seatWord(seat, one.state)}</StateMark>;
  if (wish !== null) return <StateMark tone="info">{t("own.applied", { wish })}</StateMark>;
  return <StateMark tone={STATE_TONES[one.state]}>{t(`states.${one.state}`)}</StateMark>;
}
