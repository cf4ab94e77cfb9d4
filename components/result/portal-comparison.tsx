import { Section } from "@/components/page/section";
import { points } from "@/lib/domain/knowledge-innovation/level-words";
import { texts } from "@/lib/i18n/texts";
import type { PortalComparison as Compared } from "@/lib/results/types";

/** The firm's scores beside those of the portal's firms, with how many they are and how sure the mean is. */
export function PortalComparison({ compared }: { compared: Compared }) {
  const t = texts("questionnaires");
  if (compared.figures.length === 0) return null;
  const known = compared.figures.some(({ groups }) => groups.length > 0);
  return (
    <Section title={t("portal.title")} id="portal" lede={t("portal.lede")}>
      {!known ? (
        <p className="text-ink-soft">{t("portal.few")}</p>
      ) : (
        <ul className="max-w-measure border-line border-t">
          {compared.figures.map(({ key, label, score, groups }) => (
            <li key={key} className="border-line border-b py-2">
              <p className="flex justify-between gap-4 font-semibold text-sm">
                <span className="first-letter:uppercase">{label}</span>
                <span className="tabular-nums">{score === null ? t("rescore.unknown") : points(score)}</span>
              </p>
              {groups.length === 0 && <p className="text-ink-soft text-sm">{t("portal.few")}</p>}
              {groups.map(({ group, n, mean, low, high, tenth }) => (
                <p key={group} className="text-ink-soft text-sm tabular-nums">
                  {t(`portal.groups.${group}`)}:{" "}
                  {t("portal.mean", { mean: points(mean), low: points(low), high: points(high), n })}
                  {tenth !== null && ` ${t("portal.tenth", { tenth })}`}
                </p>
              ))}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
