import { TwinTable } from "@/components/chart/twin-table";
import { points } from "@/lib/domain/knowledge-innovation/level-words";
import type { Attained } from "@/lib/domain/picture/cheapest-path";
import { texts } from "@/lib/i18n/texts";
import { requirementName } from "./requirement-name";

/** What a goal asks for: now, after the steps, and needed. */
export function AttainedTable({ attained }: { attained: readonly Attained[] }) {
  const t = texts("picture");
  return (
    <div className="max-w-2xl">
      <TwinTable
        caption={t("path.table")}
        head={[t("path.measure"), t("path.now"), t("path.after"), t("path.needed")]}
        rows={attained.map((one) => [
          requirementName(one),
          String(points(one.now)),
          String(points(one.after)),
          String(points(one.needed)),
        ])}
      />
    </div>
  );
}
