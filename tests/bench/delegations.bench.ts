import { planDelegations } from "@/lib/domain/delegations";
import { type BenchLine, bareLine } from "./bench-line";
import { benchVisits } from "./bench-visits";

/** Years of an agency that differ in seats, wishes and conflicts: some are hard to prove, most are not. */
const YEARS = [1, 2, 3, 4, 5, 6];

const PROVE_SECONDS = 30;

const SIZE = "200 newcomers, 60 experienced, 12 delegations";

/** Delegations: time to a plan and to the proof, and how far the plan without proof is from the bound. */
export async function* benchDelegations(): AsyncGenerator<BenchLine> {
  // Warm up, so that the first year does not pay for the compiler.
  await planDelegations(benchVisits(0), { proveSeconds: 0 });
  const gaps: number[] = [];
  const times: number[] = [];
  const proofs: number[] = [];
  let proved = 0;
  for (const year of YEARS) {
    const input = benchVisits(year);
    const first = await timed(() => planDelegations(input, { proveSeconds: 0 }));
    const last = await timed(() => planDelegations(input, { proveSeconds: PROVE_SECONDS }));
    times.push(first.time);
    proofs.push(last.time);
    gaps.push((100 * (last.plan.bound - first.plan.value)) / last.plan.bound);
    if (last.plan.proved) proved++;
  }
  const slowest = (values: readonly number[]) => Math.max(...values);
  yield bareLine(`planDelegations to a plan, ${SIZE}, slowest of ${YEARS.length}`, slowest(times), "ms");
  yield bareLine("planDelegations, that plan below the bound at most", slowest(gaps), "%");
  yield bareLine(`planDelegations with proof, ${SIZE}, slowest`, slowest(proofs), "ms");
  yield bareLine(`planDelegations proved within ${PROVE_SECONDS} s, of ${YEARS.length}`, proved, "plans");
}

async function timed<Result>(run: () => Promise<Result>): Promise<{ plan: Result; time: number }> {
  const begun = performance.now();
  const plan = await run();
  return { plan, time: performance.now() - begun };
}
