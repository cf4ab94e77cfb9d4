import { panelImports } from "@/db/schema/panel-results";
import { panelIndicators, panelRounds } from "@/db/schema/panels";
import { command } from "@/lib/command";
import { DomainError } from "@/lib/domain/error";
import { type FileRow, readRatingsFile } from "@/lib/domain/panels/ratings-file";
import { roundFigures } from "@/lib/domain/panels/round-figures";
import { Refusal } from "@/lib/errors";
import { importInput, MOST_INDICATORS } from "../schema";
import { ofPanel } from "../scope";
import { setState, takePanel } from "./take-panel";

type Known = { id: string; itemKey: string | null; wording: string };

/** Loads ratings that were collected elsewhere as a closed round. Lines that name no indicator of the panel add one. */
export const importRatings = command({
  name: "panels.import-ratings",
  input: importInput,
  hats: ["admin"],
  idempotent: true,
  async run({ tx, actor, input: { panelId, kind, file }, now, audit }) {
    const { agencyId } = actor;
    const panel = await takePanel(tx, actor, panelId);
    if (panel.open) throw new Refusal("round-open");
    if (!panel.may.importRatings) throw new Refusal("settled");
    const rows = read(file, kind, panel.threshold);
    const known: Known[] = await tx
      .select({ id: panelIndicators.id, itemKey: panelIndicators.itemKey, wording: panelIndicators.wording })
      .from(panelIndicators)
      .where(ofPanel(panelIndicators, agencyId, panelId));
    const unknown = rows.filter(({ indicator }) => !find(known, indicator));
    if (known.length + unknown.length > MOST_INDICATORS) throw new Refusal("too-many-indicators");
    const added = unknown.map(({ indicator }, at) => ({
      agencyId,
      panelId,
      position: known.length + at,
      wording: indicator,
    }));
    const columns = {
      id: panelIndicators.id,
      itemKey: panelIndicators.itemKey,
      wording: panelIndicators.wording,
    };
    const made = added.length === 0 ? [] : await tx.insert(panelIndicators).values(added).returning(columns);
    const number = panel.number + 1;
    const [round] = await tx
      .insert(panelRounds)
      .values({ agencyId, panelId, number, openedAt: now, closedAt: now, imported: true })
      .returning({ id: panelRounds.id });
    if (!round) throw new Error("a round was not written");
    const counts = rows.flatMap(({ indicator, counts: chosen }) => {
      const one = find([...known, ...made], indicator);
      return one ? [{ agencyId, panelId, roundId: round.id, indicatorId: one.id, counts: chosen }] : [];
    });
    await tx.insert(panelImports).values(counts);
    await setState(tx, actor, panelId, "running");
    await audit({
      verb: "panel.ratings-imported",
      subject: { kind: "panel", id: panelId },
      changes: { round: { from: panel.number, to: number }, indicators: { from: null, to: counts.length } },
    });
    return { rated: counts.length, added: made.length };
  },
});

const find = (known: readonly Known[], name: string) =>
  known.find(({ itemKey, wording }) => itemKey === name || wording === name);

/** The same engine that computes rounds says whether the figures can be a panel. */
function read(file: string, kind: "counts" | "ratings", threshold: number): FileRow[] {
  try {
    const rows = readRatingsFile(file, kind);
    roundFigures(
      rows.map(({ indicator, counts }) => ({ indicatorId: indicator, counts })),
      threshold,
    );
    if (rows.some(({ indicator }) => indicator === "" || indicator.length > 400))
      throw new Refusal("invalid", { file: ["panel-file-name"] });
    return rows;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    throw new Refusal("invalid", { file: [error.code.replace(".", "-")] });
  }
}
