import { and, desc, eq, isNotNull } from "drizzle-orm";
import { agencies } from "@/db/schema/agencies";
import { assessments, results } from "@/db/schema/assessments";
import { agencyBenchmarks, benchmarks } from "@/db/schema/benchmarks";
import { firms } from "@/db/schema/firms";
import { type Context, type Origin, systemContext } from "@/lib/context/context";
import type { Group } from "@/lib/domain/benchmark/groups";
import { summaryOf } from "@/lib/domain/benchmark/summary";
import { figuresOf } from "@/lib/domain/models/figures";
import { hasModel } from "@/lib/domain/models/registry";

const JOB = "benchmarks";

type Scored = { instrument: string; figure: string; score: number; groups: [Group, string][] };

/** Works out anew what firms score by group, of each agency and of the whole portal, from each firm's newest result. Returns how many figures the portal has. */
export async function computeBenchmarks(origin: Origin): Promise<number> {
  const portal = systemContext(origin, null, JOB);
  const known = await portal.read((tx) => tx.select({ id: agencies.id }).from(agencies));
  const scored: Scored[] = [];
  for (const { id } of known) {
    const own = systemContext(origin, id, JOB);
    const scores = await scoresOf(own, id);
    scored.push(...scores);
    const rows = summedUp(scores, origin.now).map((row) => ({ ...row, agencyId: id }));
    await own.write(async (tx) => {
      await tx.delete(agencyBenchmarks).where(eq(agencyBenchmarks.agencyId, id));
      for (const some of inParts(rows)) await tx.insert(agencyBenchmarks).values(some);
    });
  }
  const rows = summedUp(scored, origin.now);
  await portal.write(async (tx) => {
    await tx.delete(benchmarks);
    for (const some of inParts(rows)) await tx.insert(benchmarks).values(some);
  });
  return rows.length;
}

type Cell = { instrument: string; figure: string; grouping: Group; value: string };

function summedUp(scored: readonly Scored[], computedAt: Date) {
  const cells = new Map<string, { cell: Cell; scores: number[] }>();
  for (const { instrument, figure, score, groups } of scored)
    for (const [grouping, value] of groups) {
      const key = JSON.stringify([instrument, figure, grouping, value]);
      const found = cells.get(key) ?? { cell: { instrument, figure, grouping, value }, scores: [] };
      found.scores.push(score);
      cells.set(key, found);
    }
  return [...cells.values()].flatMap(({ cell, scores }) => {
    const summary = summaryOf(scores);
    return summary
      ? [{ ...cell, ...summary, deciles: summary.deciles && [...summary.deciles], computedAt }]
      : [];
  });
}

const AT_ONCE = 500;
const inParts = <Row>(rows: readonly Row[]): Row[][] =>
  Array.from({ length: Math.ceil(rows.length / AT_ONCE) }, (_, at) =>
    rows.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
  );

/** The scores of each firm's newest result of each questionnaire about the firm. */
async function scoresOf(context: Context, agencyId: string): Promise<Scored[]> {
  const rows = await context.read((tx) =>
    tx
      .selectDistinctOn([results.firmId, results.instrument], {
        firmId: results.firmId,
        instrument: results.instrument,
        diagnosis: results.diagnosis,
        phase: results.phase,
        industry: firms.naceSection,
        size: firms.sizeClass,
        country: firms.country,
      })
      .from(results)
      .innerJoin(firms, and(eq(firms.agencyId, results.agencyId), eq(firms.id, results.firmId)))
      .innerJoin(
        assessments,
        and(eq(assessments.agencyId, results.agencyId), eq(assessments.id, results.assessmentId)),
      )
      .where(
        and(
          eq(results.agencyId, agencyId),
          eq(assessments.rater, "firm"),
          eq(assessments.subject, ""),
          isNotNull(assessments.submittedAt),
        ),
      )
      .orderBy(results.firmId, results.instrument, desc(results.computedAt), desc(results.id)),
  );
  const phases = new Map(rows.flatMap(({ firmId, phase }) => (phase ? [[firmId, phase]] : [])));
  return rows.flatMap(({ firmId, instrument, diagnosis, industry, size, country }) => {
    if (!hasModel(instrument)) return [];
    const groups: [Group, string | null | undefined][] = [
      ["all", ""],
      ["industry", industry],
      ["size", size],
      ["phase", phases.get(firmId)],
      ["country", country],
    ];
    const known = groups.flatMap(([group, value]): [Group, string][] =>
      group === "all" || value ? [[group, value ?? ""]] : [],
    );
    return figuresOf(instrument, diagnosis as never).flatMap(({ key, score }) =>
      score === null ? [] : [{ instrument, figure: key, score, groups: known }],
    );
  });
}
