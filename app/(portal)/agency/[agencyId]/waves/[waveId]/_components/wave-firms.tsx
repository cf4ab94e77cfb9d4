import Link from "next/link";
import { Section } from "@/components/page/section";
import { texts } from "@/lib/i18n/texts";
import type { WaveRow } from "@/lib/waves/types";

type Props = { rows: readonly WaveRow[]; path: string; chosen: string | null };
const ANSWERS = ["offered", "accepted", "declined", "lapsed", "seat-gone"] as const;

/** The firms of a wave, each with its mentor; one of them is chosen to be explained. */
export function WaveFirms({ rows, path, chosen }: Props) {
  const t = texts("waves");
  const cell = "border-line border-b py-2 pe-4 align-baseline";
  return (
    <Section id="firms" title={t("page.firms")}>
      <div className="relative overflow-x-auto">
        <table className="w-full text-sm">
          <caption className="sr-only">{t("page.firms")}</caption>
          <thead>
            <tr>
              {(["firm", "mentor", "score", "state"] as const).map((head) => (
                <th
                  key={head}
                  scope="col"
                  className={`${cell} font-semibold ${head === "score" ? "text-end" : "text-start"}`}
                >
                  {t(`page.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.firmId} className={row.firmId === chosen ? "bg-surface" : ""}>
                <td className={cell}>
                  <Link
                    href={`${path}?firm=${row.firmId}#explained`}
                    aria-current={row.firmId === chosen || undefined}
                  >
                    {row.firm}
                  </Link>
                </td>
                <td className={cell}>
                  {row.mentor ?? <span className="text-ink-soft">{t("page.noMentor")}</span>}
                </td>
                <td className={`${cell} text-end tabular-nums`}>{row.score ?? ""}</td>
                <td className={`${cell} text-ink-soft`}>{stateText(row)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

function stateText({ answer, locked, takenOut, waited, first, silent }: WaveRow): string {
  const t = texts("waves");
  const state = ANSWERS.find((one) => one === answer?.state);
  if (answer && state) {
    const who = answer.firm ? (answer.mentor ? "nobody" : "mentor") : answer.mentor ? "firm" : "both";
    if (state === "declined" && answer.reason)
      return t("page.declinedBy", {
        who: answer.firm === "declined" ? "firm" : "mentor",
        reason: t(`proposals.reasons.${answer.reason}`),
      });
    return t(`page.answers.${state}`, { who });
  }
  const put = silent ? t("page.silent", silent) : first ? t("page.first") : "";
  return [
    locked ? t("page.locked") : "",
    t("page.takenOutOf", { n: takenOut }),
    put,
    t("page.waited", { waited }),
  ]
    .filter((one) => one !== "")
    .join(", ");
}
