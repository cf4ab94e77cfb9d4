import Link from "next/link";
import { whatChanged } from "@/components/questionnaire/version-words";
import { Badge } from "@/components/ui/badge";
import { type InstrumentId, REVIEW_STATES } from "@/lib/domain/vocabulary";
import { formatDate, formatList, selectKey } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import type { QuestionnairePage, UsedBy, VersionLine } from "@/lib/instruments/types";
import { RoundList } from "./round-list";
import { StartDraftForm } from "./start-draft-form";
import { versionName } from "./words";

type Props = { page: QuestionnairePage; agencyId: string; root: string; path: string; timeZone: string };

const totalOf = (used: UsedBy) => Object.values(used).reduce((sum, n) => sum + n, 0);

/** The versions of a questionnaire: where each comes from, and how many rounds rest on it. */
export function VersionList({ page, agencyId, root, path, timeZone }: Props) {
  const t = texts("questionnaires");
  return (
    <ol className="border-line border-t">
      {page.versions.map((line) => (
        <li key={line.version} className="space-y-2 border-line border-b py-4">
          <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
            <h3 className="text-base first-letter:uppercase">{versionName(line)}</h3>
            {line.version === page.current.version && <Badge>{t("one.current")}</Badge>}
          </div>
          <p className="max-w-measure text-ink-soft text-sm">{whereFrom(line, page.id, timeZone)}</p>
          <p className="text-sm">{usedIn(line.used)}</p>
          <RoundList rounds={line.rounds} total={totalOf(line.used)} root={root} timeZone={timeZone} />
          <div className="flex flex-wrap items-center gap-x-5 gap-y-2 text-sm">
            <Link href={`${path}/preview?version=${line.version}`}>{t("one.preview")}</Link>
            {line.provenance?.kind === "panel" && (
              <Link href={`${root}/panels/${line.provenance.panelId}`}>{t("one.toPanel")}</Link>
            )}
            {!page.draft && <StartDraftForm agencyId={agencyId} instrument={page.id} from={line.version} />}
          </div>
        </li>
      ))}
    </ol>
  );
}

function whereFrom(line: VersionLine, id: InstrumentId, timeZone: string): string {
  const t = texts("questionnaires");
  if (!line.provenance || line.baseVersion === null) return t("one.withPortal");
  const day = formatDate(line.publishedAt, { timeZone });
  const told = line.publishedBy
    ? t("one.publishedBy", { day, name: line.publishedBy })
    : t("one.published", { day });
  const base = t("one.from", {
    version: versionName({ version: line.baseVersion, edition: line.baseEdition }),
  });
  return `${told}. ${base}. ${whatChanged(line.provenance, id)}`;
}

function usedIn(used: UsedBy): string {
  const t = texts("questionnaires");
  const parts = REVIEW_STATES.flatMap((state) => {
    const n = used[state] ?? 0;
    return n > 0 ? [t(`states.${selectKey(state)}` as "states.draft", { n })] : [];
  });
  return parts.length > 0 ? `${t("one.used")}: ${formatList(parts)}` : t("one.unused");
}
