import { levelScore, visibleItems } from "@/lib/domain/instruments/engine";
import type { Answers, Instrument } from "@/lib/domain/instruments/types";
import { answerOf } from "@/lib/domain/instruments/visible";
import { themeOfItem } from "@/lib/domain/picture/theme-of-item";
import { THEMES, type Theme } from "@/lib/domain/picture/themes";

/** A theme holds a firm back where its answers lie below the middle of the scale. The line is the portal's judgement. */
export const HOLDS_BACK_BELOW = 0.5;

/** What one questionnaire says about one theme. `score` 0..1, null where nothing is known; `items` weakest first. */
export type ThemeCell = {
  instrument: string;
  score: number | null;
  answered: number;
  asked: number;
  holdsBack: boolean;
  items: readonly string[];
};

/** One theme across the questionnaires that ask about it. */
export type ThemeRow = {
  theme: Theme;
  cells: readonly ThemeCell[];
  /** Questionnaires that know something about it, and those in which it holds the firm back. */
  known: number;
  holding: number;
};

/**
 * The map of bottlenecks: each theme by each questionnaire that the firm has handed in, over its items with levels.
 * "I don't know" counts neither way. Rows that hold back in most questionnaires come first, then the lowest score.
 */
export function bottlenecks(instruments: readonly Instrument[], answers: Answers): ThemeRow[] {
  const asked = instruments.map((instrument) => askedOf(instrument, answers));
  return THEMES.map((theme) => {
    const cells = asked.map((one) => cellOf(theme, one)).filter(asks);
    const known = cells.filter((cell) => cell.score !== null);
    const holding = cells.filter((cell) => cell.holdsBack).length;
    return { theme, cells, known: known.length, holding };
  }).toSorted((one, other) => other.holding - one.holding || lowest(one) - lowest(other));
}

const asks = (cell: ThemeCell) => cell.asked > 0;

const lowest = ({ cells }: ThemeRow) => Math.min(2, ...cells.flatMap((cell) => cell.score ?? []));

type Asked = { instrument: string; items: readonly { key: string; theme: Theme; score: number | null }[] };

/** The items with levels that these answers make the firm meet, with their themes. */
function askedOf(instrument: Instrument, answers: Answers): Asked {
  const items = visibleItems(instrument, answers).flatMap(({ kind, key }) => {
    const theme = kind === "level" ? themeOfItem(key) : null;
    return theme ? [{ key, theme, score: levelScore(answerOf(answers, key)) }] : [];
  });
  return { instrument: instrument.id, items };
}

function cellOf(theme: Theme, { instrument, items }: Asked): ThemeCell {
  const asked = items.filter((item) => item.theme === theme);
  const scored = asked.flatMap(({ key, score }) => (score === null ? [] : [{ key, score }]));
  const score = scored.length ? scored.reduce((sum, one) => sum + one.score, 0) / scored.length : null;
  return {
    instrument,
    score,
    answered: scored.length,
    asked: asked.length,
    holdsBack: score !== null && score < HOLDS_BACK_BELOW,
    items: scored.toSorted((one, other) => one.score - other.score).map(({ key }) => key),
  };
}
