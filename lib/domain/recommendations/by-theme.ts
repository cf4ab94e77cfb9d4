import type { Recommendation } from "@/lib/domain/knowledge-innovation/types";
import type { Theme } from "@/lib/domain/picture/themes";

/** Recommendations on one theme with their places in the whole list; null as theme where older rules named none. */
export type ThemedAdvice = {
  theme: Theme | null;
  entries: readonly { advice: Recommendation; place: number }[];
};

/**
 * A ranked list by theme, so that a long one can be used. Within a theme the order stays, and the theme whose best
 * recommendation ranks highest comes first. `from` is the place of the first.
 */
export function byTheme(ranked: readonly Recommendation[], from: number): ThemedAdvice[] {
  const groups = new Map<Theme | null, { advice: Recommendation; place: number }[]>();
  for (const [at, advice] of ranked.entries()) {
    const theme = "theme" in advice ? advice.theme : null;
    const entries = groups.get(theme) ?? [];
    entries.push({ advice, place: from + at });
    groups.set(theme, entries);
  }
  return [...groups].map(([theme, entries]) => ({ theme, entries }));
}
