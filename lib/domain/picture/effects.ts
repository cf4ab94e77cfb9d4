/** Firms are alike by phase, by industry (NACE section) or by size. */
export const EFFECT_KINDS = ["all", "phase", "industry", "size"] as const;
export type EffectKind = (typeof EFFECT_KINDS)[number];

/** Figures of fewer firms would tell on single ones. */
export const FEWEST_FIRMS = 5;

/** Of one firm: its finished actions that were followed by an assessment, the answers expected to rise, and those that rose. */
export type FirmMoves = {
  phase: string | null;
  industry: string | null;
  size: string | null;
  actions: number;
  answers: number;
  rose: number;
};

/** Mean over the firms of the share of their expected answers that rose, 0..1, with its 95 per cent interval. */
export type Effect = {
  kind: EffectKind;
  key: string;
  firms: number;
  actions: number;
  answers: number;
  share: number;
  low: number;
  high: number;
};

/**
 * What moved among firms alike. Each firm counts once, however many actions it finished, because its answers move
 * together. Groups of fewer than five firms are left out. That answers rose after actions does not say because of them.
 */
export function effectsOf(firms: readonly FirmMoves[]): Effect[] {
  const known = firms.filter(({ answers }) => answers > 0);
  return EFFECT_KINDS.flatMap((kind) => {
    const keys = [...new Set(known.flatMap((firm) => keyOf(kind, firm) ?? []))].toSorted();
    return keys.flatMap((key) => {
      const alike = known.filter((firm) => keyOf(kind, firm) === key);
      return alike.length < FEWEST_FIRMS ? [] : [effectIn(kind, key, alike)];
    });
  });
}

const keyOf = (kind: EffectKind, firm: FirmMoves): string | null => (kind === "all" ? "" : firm[kind]);

function effectIn(kind: EffectKind, key: string, alike: readonly FirmMoves[]): Effect {
  const n = alike.length;
  const shares = alike.map(({ rose, answers }) => rose / answers);
  const share = sum(shares) / n;
  const deviation = Math.sqrt(sum(shares.map((one) => (one - share) ** 2)) / (n - 1));
  const half = (quantile(n - 1) * deviation) / Math.sqrt(n);
  return {
    kind,
    key,
    firms: n,
    actions: sum(alike.map(({ actions }) => actions)),
    answers: sum(alike.map(({ answers }) => answers)),
    share,
    low: Math.max(0, share - half),
    high: Math.min(1, share + half),
  };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Student's t, two-sided 95 per cent, from 4 to 30 degrees of freedom; the normal quantile beyond. */
const STUDENT = [
  2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131, 2.12, 2.11, 2.101, 2.093,
  2.086, 2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048, 2.045, 2.042,
];
const quantile = (freedom: number) => STUDENT[freedom - 4] ?? 1.96;
