import { Section } from "@/components/page/section";
import type { SourceTable } from "@/lib/domain/methods/source-table";
import { texts } from "@/lib/i18n/texts";

/** One table of a source with where it stands there; on a phone each row is a list of its own. */
export function TableInFull({ table }: { table: SourceTable }) {
  const t = texts("methods");
  const { id, title, where, columns, rows, note, judgement, figures = [] } = table;
  const align = (at: number) => (figures.includes(at) ? "sm:text-end tabular-nums" : "text-start");
  const cell = "block border-line py-0.5 align-top sm:table-cell sm:border-t sm:py-1.5 sm:pe-5";
  return (
    <Section id={id} title={title} aside={where}>
      <table className="block w-full text-sm sm:table">
        <caption className="sr-only">{title}</caption>
        <thead className="sr-only sm:not-sr-only">
          <tr>
            {columns.map((column, at) => (
              <th key={column} scope="col" className={`pb-1 font-normal text-ink-soft sm:pe-5 ${align(at)}`}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="block sm:table-row-group">
          {rows.map((row) => (
            <tr
              key={row.join("|")}
              className="block border-line border-t py-2 sm:table-row sm:border-0 sm:py-0"
            >
              {row.map((text, at) => (
                <td
                  key={columns[at]}
                  className={`${cell} ${align(at)} ${text === "" ? "max-sm:hidden" : ""} ${at === 0 ? "font-semibold sm:font-normal" : ""}`}
                >
                  {at > 0 && <span className="text-ink-soft sm:hidden">{columns[at]}: </span>}
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {(note || judgement) && (
        <p className="mt-2 max-w-measure text-ink-soft text-xs">
          {note} {judgement && `${t("study.judged")} ${judgement}`}
        </p>
      )}
    </Section>
  );
}
