import { Section } from "@/components/page/section";
import { Disclosure } from "@/components/ui/disclosure";
import { points } from "@/lib/domain/knowledge-innovation/level-words";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import type { PortalComparison as Compared } from "@/lib/results/types";

/** The whole and the largest parts; the rest is folded. */
const SHOWN = 4;

/** Who reads: the firm itself, or a mentor or administrator. */
type Reader = "firm" | "advisor";
type Props = { compared: Compared; reader: Reader; timeZone: string };

/** The firm's scores beside those of the portal's firms, with how many they are and how sure each mean is. */
export function PortalComparison({ compared, reader, timeZone }: Props) {
  const t = texts("questionnaires");
  const { why, computedAt, figures } = compared;
  if (figures.length === 0 && why === null) return null;
  const rest = figures.slice(SHOWN);
  return (
    <div className="mt-12 max-w-page print:hidden">
      <Section
        title={t("portal.title")}
        id="portal"
        lede={why ? t(`portal.why.${why}`) : t("portal.lede")}
        aside={computedAt && t("portal.on", { day: formatDate(computedAt, { timeZone }) })}
      >
        {why === null && computedAt === null && <p className="text-ink-soft">{t("portal.few")}</p>}
        {computedAt !== null && (
          <>
            <Figures figures={figures.slice(0, SHOWN)} reader={reader} />
            {rest.length > 0 && (
              <div className="mt-2">
                <Disclosure summary={t("portal.rest", { n: rest.length })}>
                  <Figures figures={rest} reader={reader} />
                </Disclosure>
              </div>
            )}
          </>
        )}
      </Section>
    </div>
  );
}

function Figures({ figures, reader }: Pick<Compared, "figures"> & { reader: Reader }) {
  const t = texts("questionnaires");
  return (
    <ul className="side-by-side gap-x-12 border-line border-t">
      {figures.map(({ key, label, score, groups }) => (
        <li key={key} className="border-line border-b py-2 text-sm">
          <h3 className="flex justify-between gap-4 text-sm">
            <span className="first-letter:uppercase">{label}</span>
            <span className="whitespace-nowrap tabular-nums">
              {score === null ? t("rescore.unknown") : t("portal.own", { reader, points: points(score) })}
            </span>
          </h3>
          {groups.length === 0 && <p className="text-ink-soft">{t("portal.few")}</p>}
          {groups.map(({ group, n, mean, low, high, tenth }) => (
            <p key={group} className="text-ink-soft tabular-nums">
              {t(`portal.groups.${group}`, { reader })}:{" "}
              {t("portal.mean", { mean: points(mean), low: points(low), high: points(high), n })}
              {tenth !== null && ` ${t("portal.tenth", { reader, tenth })}`}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
