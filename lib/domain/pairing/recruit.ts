import type { StoredInputs, StoredResult } from "@/lib/domain/pairing/stored-wave";

/**
 * A mentor whom the agency lacks: knows this market (null: any) and speaks one of these languages. `worth`: the prices
 * of the mentors who are like that, and a full score for each of the `firms` without a mentor that ask for it. The
 * portal's judgement.
 */
export type Profile = { market: string | null; languages: string[]; worth: number; firms: number };

type Asked = { markets: readonly string[]; languages: readonly string[] };
type Line = { market: string | null; language: string; worth: number; firms: number };

const FULL_SCORE = 1000;
const MOST_WANTED = 3;

/** The profiles that a wave was short of, the most wanted first: one for each market, with its best languages. */
export function profilesWanted({ firms, mentors }: StoredInputs, result: StoredResult): Profile[] {
  const without = new Set(result.unmatched);
  const price = new Map(result.prices.map((line) => [line.mentor, line.price]));
  const lines = new Map<string, Line>();
  const add = ({ markets, languages }: Asked, points: number, asking: number) => {
    for (const market of markets.length > 0 ? markets : [null])
      for (const language of languages) {
        const key = `${market ?? ""} ${language}`;
        const line = lines.get(key) ?? { market, language, worth: 0, firms: 0 };
        lines.set(key, { ...line, worth: line.worth + points, firms: line.firms + asking });
      }
  };
  for (const firm of firms) if (without.has(firm.id)) add(firm, FULL_SCORE, 1);
  for (const { id, markets, languages } of mentors) {
    const points = price.get(id) ?? 0;
    const asked = { markets: markets.map(({ country }) => country), languages: languages.map(codeOf) };
    if (points > 0) add(asked, points, 0);
  }
  return byMarket([...lines.values()]).slice(0, MOST_WANTED);
}

function byMarket(lines: readonly Line[]): Profile[] {
  const best = new Map<string | null, Profile>();
  for (const { market, language, worth, firms } of lines) {
    const before = best.get(market);
    if (!before || worth > before.worth) best.set(market, { market, languages: [language], worth, firms });
    else if (worth === before.worth) before.languages.push(language);
  }
  const found = [...best.values()].map((one) => ({ ...one, languages: one.languages.toSorted() }));
  const name = ({ market }: Profile) => market ?? "";
  return found.sort((one, other) => other.worth - one.worth || (name(one) < name(other) ? -1 : 1));
}

const codeOf = ({ code }: { code: string }) => code;
