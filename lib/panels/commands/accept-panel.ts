import { desc, eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { instrumentVersions } from "@/db/schema/instruments";
import { command } from "@/lib/command";
import type { Instrument } from "@/lib/domain/instruments/types";
import { countsByWeights } from "@/lib/domain/instruments/weights";
import { instrumentWith, movesScores, panelWeights } from "@/lib/domain/panels/panel-weights";
import type { Provenance } from "@/lib/domain/panels/provenance";
import { Refusal } from "@/lib/errors";
import { texts } from "@/lib/i18n/texts";
import { addVersion } from "@/lib/instruments/commands/add-version";
import { type Figures, figuresIn } from "../queries/figures";
import { judgedIn } from "../queries/parts";
import { panelInput } from "../schema";
import type { JudgedIndicator } from "../types";
import { setState, type TakenPanel, takePanel } from "./take-panel";

/** Accepts what the last round says: publishes a version of the instrument with the panel's weights, and where they come from. */
export const acceptPanel = command({
  name: "panels.accept",
  input: panelInput,
  hats: ["admin"],
  async run({ tx, actor, input: { panelId }, now, audit }) {
    const panel = await takePanel(tx, actor, panelId);
    if (panel.open) throw new Refusal("round-open");
    if (!panel.may.accept) throw new Refusal(panel.state === "running" ? "no-figures" : "settled");
    const figures = await figuresIn(tx, panelId, panel.threshold);
    const indicators = await judgedIn(tx, actor.agencyId, panelId, figures);
    if (!indicators.some(({ itemKey, result }) => itemKey !== null && result?.accepted))
      throw new Refusal("no-figures");
    const { base, definition: before } = await newestVersion(tx, panel.instrument);
    const provenance = await provenanceOf(tx, panelId, panel, figures, indicators);
    const judged = indicators.flatMap(({ itemKey, result }) =>
      itemKey === null ? [] : [{ itemKey, result }],
    );
    const weights = panelWeights(before, judged);
    const caveat = texts("panels")("caveat", { experts: provenance.experts.total, panel: panel.title });
    const moves = movesScores(before, judged);
    // Where no score moves, what the questionnaire says of itself goes on being true, and what it counts too.
    const kept = countsByWeights(panel.instrument) ? before : { ...before, weights };
    const definition = moves ? instrumentWith(before, { weights, caveat }) : kept;
    const panelProvenance = { kind: "panel", panelId, panel: { ...provenance, moves } } as const;
    const added = { definition, baseVersion: base, provenance: panelProvenance };
    const next = await addVersion(tx, actor, added, now);
    await setState(tx, actor, panelId, "accepted");
    await audit({
      verb: "panel.accepted",
      subject: { kind: "panel", id: panelId },
      changes: {
        edition: { from: null, to: next.edition },
        accepted: { from: null, to: provenance.accepted },
      },
    });
    return { version: next.version, edition: next.edition };
  },
});

/** What firms of the agency would be asked today: its own newest version, or the portal's. */
async function newestVersion(tx: Tx, instrument: string): Promise<{ base: number; definition: Instrument }> {
  const [row] = await tx
    .select({ base: instrumentVersions.version, definition: instrumentVersions.definition })
    .from(instrumentVersions)
    .where(eq(instrumentVersions.instrument, instrument))
    .orderBy(desc(instrumentVersions.version))
    .limit(1);
  if (!row) throw new Refusal("not-found");
  return row;
}

async function provenanceOf(
  tx: Tx,
  panelId: string,
  panel: TakenPanel,
  { movement }: Figures,
  indicators: readonly JudgedIndicator[],
): Promise<Provenance> {
  const asked = await tx.execute<{ kind: "mentor" | "administrator" | "guest"; experts: number }>(
    sql`select * from panel_raters(${panelId}::uuid, ${panel.number}::smallint)`,
  );
  const imported = Math.max(0, ...indicators.map(({ result }) => result?.experts ?? 0));
  const byKind = panel.last?.imported
    ? { imported }
    : Object.fromEntries(asked.rows.map(({ kind, experts }) => [kind, experts]));
  return {
    panel: panel.title,
    experts: { total: Object.values(byKind).reduce((sum, n) => sum + n, 0), byKind },
    rounds: panel.number,
    closedAt: panel.last?.closedAt?.toISOString() ?? "",
    scale: "five-levels",
    threshold: panel.threshold,
    change: movement.mean,
    stableUnder: panel.stableUnder,
    accepted: indicators.filter(({ result }) => result?.accepted).length,
    rejected: indicators.filter(({ result }) => result && !result.accepted).length,
    notJudged: indicators.filter(({ result }) => result === null).length,
    proposed: indicators
      .filter(({ itemKey, result }) => itemKey === null && result?.accepted)
      .map((one) => one.wording),
  };
}
