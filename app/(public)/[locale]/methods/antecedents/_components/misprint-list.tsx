import { PANEL_NOTES, type PanelRow } from "@/lib/domain/antecedents/panel";
import { texts } from "@/lib/i18n/texts";

/** How the printed tables were read as a whole, then what else is wrong in single rows. */
export function MisprintList({ rows }: { rows: readonly PanelRow[] }) {
  const t = texts("methods");
  const single = rows.filter(({ indicator }) => indicator.misprint !== "shifted");
  return (
    <div className="space-y-6">
      <ul className="max-w-measure list-disc space-y-2 ps-5">
        {PANEL_NOTES.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <dl className="border-line border-t">
        {single.map(
          ({ indicator: { row, label, note } }) =>
            note && (
              <div
                key={row}
                id={`row-${row}`}
                className="grid gap-x-10 gap-y-1 border-line border-b py-3 text-sm sm:grid-cols-[18rem_1fr]"
              >
                <dt className="font-semibold">{t("antecedents.misprints.row", { row, label })}</dt>
                <dd className="max-w-measure">{note}</dd>
              </div>
            ),
        )}
      </dl>
    </div>
  );
}
