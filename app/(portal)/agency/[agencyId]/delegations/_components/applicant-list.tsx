import Link from "next/link";
import { SEAT_TONES, seatWord } from "@/components/delegations/delegation-words";
import { Section } from "@/components/page/section";
import { QuietText } from "@/components/ui/quiet-text";
import { StateMark } from "@/components/ui/state-mark";
import type { Applicant } from "@/lib/delegations/types";
import { type DelegationState, SEAT_REASONS, SEAT_STATES } from "@/lib/domain/delegation-terms";
import { texts } from "@/lib/i18n/texts";

type Props = { applicants: readonly Applicant[]; journey: DelegationState; root: string };

/** Who applied: their wish, their words and what became of it. */
export function ApplicantList({ applicants, journey, root }: Props) {
  const t = texts("delegations");
  const hrefOf = ({ firmId, mentorId }: Applicant) =>
    firmId === null ? `${root}/mentors/${mentorId}` : `${root}/firms/${firmId}`;
  return (
    <Section title={t("applicants.title")} id="applicants" lede={summaryOf(applicants, journey)}>
      {applicants.length === 0 ? (
        <QuietText>{t("applicants.none")}</QuietText>
      ) : (
        <ul className="border-line border-t">
          {applicants.map((one) => (
            <li
              key={one.id}
              className="flex flex-wrap items-baseline justify-between gap-x-6 border-line border-b py-2"
            >
              <span className="min-w-0">
                <Link href={hrefOf(one)}>{one.name}</Link>
                <span className="block text-ink-soft text-sm">
                  {t(`kinds.${one.kind}`)} · {t("applicants.wish", { wish: one.wish })}
                </span>
                {one.note !== "" && <span className="block max-w-measure text-sm">{one.note}</span>}
              </span>
              {one.seat && (
                <StateMark tone={SEAT_TONES[one.seat]}>
                  {seatWord(one.seat, journey)}
                  {reasonOf(one.reason)}
                </StateMark>
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** How the seats went: how many in each state, and why those who do not travel do not. */
function summaryOf(applicants: readonly Applicant[], journey: DelegationState): string {
  const t = texts("delegations");
  const counted = (what: string, n: number) => (n > 0 ? [t("applicants.counted", { what, n })] : []);
  const states = SEAT_STATES.flatMap((state) =>
    counted(seatWord(state, journey), applicants.filter(({ seat }) => seat === state).length),
  );
  const reasons = SEAT_REASONS.flatMap((reason) =>
    counted(t(`reasons.${reason}`), applicants.filter((one) => one.reason === reason).length),
  );
  const why = reasons.length > 0 ? [t("applicants.why", { reasons: reasons.join(", ") })] : [];
  return [...states, ...why].join(" · ");
}

function reasonOf(reason: string | null): string {
  const known = SEAT_REASONS.find((one) => one === reason);
  return known ? `: ${texts("delegations")(`reasons.${known}`)}` : "";
}
