type Props = {
  caption: string;
  head: readonly string[];
  /** The first cell of each row names it. */
  rows: readonly (readonly string[])[];
};

/** The figures of a chart as a plain table. */
export function TwinTable({ caption, head, rows }: Props) {
  return (
    <div className="overflow-x-auto">
      <table className="text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {head.map((word, index) => (
              <th
                key={word}
                scope="col"
                className={`border-line-strong border-b py-1.5 pe-6 font-semibold text-ink-soft ${index === 0 ? "text-start" : "text-end"}`}
              >
                {word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name = "", ...figures]) => (
            <tr key={name}>
              <th scope="row" className="border-line border-b py-1.5 pe-6 text-start font-normal">
                {name}
              </th>
              {figures.map((figure, index) => (
                <td key={head[index + 1]} className="border-line border-b py-1.5 pe-6 text-end">
                  {figure}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
