import { classNames } from "@/components/ui/class-names";
import { Disclosure } from "@/components/ui/disclosure";
import { NarrowFold } from "@/components/ui/narrow-fold";
import type { ModelId } from "@/lib/domain/models/types";
import { FIRM_WIDE } from "@/lib/domain/picture/picture";
import type { BottleneckRow } from "@/lib/domain/picture/picture-types";
import { THEME_NAMES } from "@/lib/domain/picture/themes";
import { texts } from "@/lib/i18n/texts";
import type { PicturePage } from "@/lib/picture/types";
import type { PictureAddresses } from "./addresses";
import { BottleneckCell } from "./bottleneck-cell";

type Props = {
  /** Questionnaires that have been handed in. */
  handedIn: readonly ModelId[];
  rows: readonly BottleneckRow[];
  answers: PicturePage["answers"];
  addresses: PictureAddresses;
};

const MARKETS = "entry-mode";
const COLUMNS = "@3xl:grid-cols-[minmax(0,1.6fr)_repeat(4,minmax(0,1fr))]";
const WITH_MARKETS = "@3xl:grid-cols-[minmax(0,1.6fr)_repeat(5,minmax(0,1fr))]";

/** Questionnaires about the firm, and the firm's own side of those about markets where one has been handed in. */
function columnsOf(rows: readonly BottleneckRow[]): Pick<RowProps, "models" | "grid"> {
  const markets = rows.some(({ cells }) => cells.some(({ instrument }) => instrument === MARKETS));
  const models: readonly ModelId[] = markets ? [...FIRM_WIDE, MARKETS] : FIRM_WIDE;
  return { models, grid: markets ? WITH_MARKETS : COLUMNS };
}

/** Themes by questionnaires: where a firm is held back. Each crossing opens the answers behind it; a list on narrow screens. */
export function BottleneckMap({ rows, ...rest }: Props) {
  const t = texts("picture");
  const { models, grid } = columnsOf(rows);
  const holding = rows.filter((row) => row.holding > 0);
  const free = rows.filter((row) => row.holding === 0);
  const line = (row: BottleneckRow) => (
    <MapRow key={row.theme} row={row} models={models} grid={grid} {...rest} />
  );
  return (
    <div className="@container">
      <div
        aria-hidden="true"
        className={`hidden gap-x-5 border-line border-b pb-2 text-ink-soft text-sm @3xl:grid ${grid}`}
      >
        <span>{t("map.theme")}</span>
        {models.map((id) => (
          <span key={id}>{t(`models.${id}`)}</span>
        ))}
      </div>
      {holding.length === 0 && <p className="py-3">{t("map.none")}</p>}
      <ul>{holding.map(line)}</ul>
      {free.length > 0 && (
        <div className="mt-3">
          <Disclosure summary={t("map.rest", { n: free.length })}>
            <ul>{free.map(line)}</ul>
          </Disclosure>
        </div>
      )}
    </div>
  );
}

/** What the fold of a row hides on narrow screens: the columns follow it, and stand open in the wide map and on paper. */
const FOLDED = "not-print:@max-3xl:peer-[:not([open])]/narrow:hidden";

/** On narrow screens a questionnaire that does not ask about a theme is left out. */
const asks = ({ cells }: BottleneckRow, id: ModelId, handedIn: readonly ModelId[]) =>
  cells.some(({ instrument }) => instrument === id) || isOpen(id, handedIn);

const isOpen = (id: ModelId, handedIn: readonly ModelId[]) => id !== MARKETS && !handedIn.includes(id);

type RowProps = Omit<Props, "rows"> & { row: BottleneckRow; models: readonly ModelId[]; grid: string };

function MapRow({ row, models, grid, handedIn, answers, addresses }: RowProps) {
  const t = texts("picture");
  return (
    <li id={`theme-${row.theme}`} className={`grid gap-x-5 gap-y-1 border-line border-b py-3 ${grid}`}>
      <div>
        <h3>{THEME_NAMES[row.theme]}</h3>
        <p className="text-ink-soft text-sm">{row.reason.because}</p>
      </div>
      <NarrowFold summary={t("map.where")} className="@3xl:hidden" />
      {models.map((id) => (
        <div
          key={id}
          className={classNames(
            "grid-cols-[8.5rem_minmax(0,1fr)] gap-x-3 @3xl:block",
            asks(row, id, handedIn) ? `grid ${FOLDED}` : "hidden",
          )}
        >
          <h4 className="pt-0.5 font-normal text-ink-soft text-sm @3xl:sr-only">{t(`models.${id}`)}</h4>
          <BottleneckCell
            cell={row.cells.find((cell) => cell.instrument === id)}
            open={isOpen(id, handedIn)}
            answers={answers}
            answerHref={addresses.answerHref}
          />
        </div>
      ))}
    </li>
  );
}
