import type { VersionProvenance } from "@/lib/domain/instruments/provenance";
import { countsByWeights } from "@/lib/domain/instruments/weights";
import type { Provenance } from "@/lib/domain/panels/provenance";
import { formatNumber } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";

/** What sets a version that an agency published apart from the one that it was made from. */
export function whatChanged(provenance: VersionProvenance, instrument: string): string {
  const t = texts("questionnaires");
  if (provenance.kind === "panel") {
    const { panel, experts, rounds, threshold, moves } = provenance.panel as Provenance;
    const said = { panel, experts: experts.total, rounds, threshold: formatNumber(threshold) };
    return t((moves ?? countsByWeights(instrument)) ? "one.panel" : "one.panelKept", said);
  }
  const { changed, moved, because } = provenance;
  return t("one.texts", { changed, moved, because });
}
