import { whatChanged } from "@/components/questionnaire/version-words";
import { texts } from "@/lib/i18n/texts";
import type { ScoredBy } from "@/lib/results/types";

type Props = { under: ScoredBy; instrument: string };

/** Where the version that answers were scored under comes from, and how far it says that it can be trusted. */
export function VersionOrigin({ under: { version, caveat }, instrument }: Props) {
  const said = version.provenance
    ? whatChanged(version.provenance, instrument)
    : texts("questionnaires")("one.withPortal");
  return (
    <div className="max-w-measure space-y-1 text-ink-soft text-sm">
      <p>{said}</p>
      {caveat && <p>{caveat}</p>}
    </div>
  );
}
