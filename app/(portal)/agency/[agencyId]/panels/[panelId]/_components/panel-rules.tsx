import Link from "next/link";
import { MarginNote } from "@/components/page/margin-layout";
import { PANEL_NOTES } from "@/lib/domain/antecedents/panel";
import { formatNumber } from "@/lib/i18n/formats";
import { language, texts } from "@/lib/i18n/texts";
import type { Panel } from "@/lib/panels/types";

/** By which rules the panel runs; beside the published panel's figures, how its print was read. */
export function PanelRules({ panel }: { panel: Panel }) {
  const t = texts("panels");
  return (
    <>
      <MarginNote title={t("rules.title")}>
        <p>{t("rules.scale")}</p>
        <p>{t("rules.threshold", { threshold: formatNumber(panel.threshold) })}</p>
        <p>{t("rules.stable", { under: formatNumber(panel.stableUnder) })}</p>
        <p>{t("rules.anonymous")}</p>
      </MarginNote>
      {panel.published && (
        <MarginNote title={t("misprints.title")}>
          <p>{t("misprints.text")}</p>
          <ul className="list-disc space-y-1 ps-4">
            {PANEL_NOTES.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
          <p>
            <Link href={`/${language()}/methods/antecedents`}>{t("misprints.link")}</Link>
          </p>
        </MarginNote>
      )}
    </>
  );
}
