import type { VersionProvenance } from "@/lib/domain/instruments/provenance";
import { countsByWeights } from "@/lib/domain/instruments/weights";
import { texts } from "@/lib/i18n/texts";

/** What sets a version that an agency published apart from the one that it was made from. */
export function whatChanged(provenance: VersionProvenance, instrument: string): string {
  const t = texts("questionnaires");
  if (provenance.kind === "panel") return t(countsByWeights(instrument) ? "one.panel" : "one.panelKept");
  const { changed, moved, because } = provenance;
  return t("one.texts", { changed, moved, because });
}
