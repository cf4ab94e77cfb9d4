import Link from "next/link";
import { Section } from "@/components/page/section";
import { Disclosure } from "@/components/ui/disclosure";
import type { AssignmentLine } from "@/lib/assignments/types";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import { EndAssignmentForm } from "../../../_components/end-assignment-form";
import { reasonWords } from "../../../_components/reason-words";

type Props = {
  assignments: readonly AssignmentLine[];
  agencyId: string;
  root: string;
  timeZone: string;
};

/** The firms that a mentor looks after, and those before. */
export function MentorFirms({ assignments, agencyId, root, timeZone }: Props) {
  const t = texts("agency");
  const day = (iso: string) => formatDate(iso, { timeZone });
  const now = assignments.filter(({ endedAt }) => endedAt === null);
  const earlier = assignments.filter(({ endedAt }) => endedAt !== null);
  return (
    <Section title={t("mentor.firms")} id="firms">
      {now.length === 0 && <p className="text-ink-soft">{t("mentor.noFirms")}</p>}
      <ul className="mb-4 border-line border-t">
        {now.map((one) => (
          <li
            key={one.id}
            className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1 border-line border-b py-2"
          >
            <p>
              <Link href={`${root}/firms/${one.firmId}`}>{one.firm}</Link>{" "}
              <span className="text-ink-soft text-sm">{t("firm.mentorSince", { day: day(one.since) })}</span>
            </p>
            <EndAssignmentForm assignment={one} agencyId={agencyId} />
          </li>
        ))}
      </ul>
      {earlier.length > 0 && (
        <Disclosure summary={t("mentor.earlier")}>
          <ul className="space-y-1 text-sm">
            {earlier.map((one) => (
              <li key={one.id}>
                <Link href={`${root}/firms/${one.firmId}`}>{one.firm}</Link>{" "}
                {t("firm.mentorEnded", {
                  from: day(one.since),
                  to: day(one.endedAt ?? one.since),
                  reason: reasonWords(one.endedBecause),
                })}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Section>
  );
}
