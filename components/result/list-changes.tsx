import { titled } from "@/components/offers/offer-words";
import { DefinitionList } from "@/components/ui/definition-list";
import type { ListChange } from "@/lib/domain/models/compare-rounds";
import { formatList } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";

const KINDS = ["closed", "narrowed", "unchanged", "widened", "opened"] as const;
const GRADED = ["narrowed", "widened"];

/** What of a list went, grew smaller or larger, stayed or came between two rounds. */
export function ListChanges({ list }: { list: ListChange }) {
  const t = texts("results");
  const graded = list.narrowed.length + list.widened.length > 0;
  return (
    <DefinitionList
      items={KINDS.filter((kind) => graded || !GRADED.includes(kind)).map((kind) => ({
        term: t(`comparePage.${kind}`),
        details: list[kind].length > 0 ? titled(formatList([...list[kind]])) : t("comparePage.nothing"),
      }))}
    />
  );
}
