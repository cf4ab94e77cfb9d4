import { Worker } from "node:worker_threads";
import type { Model } from "@/lib/domain/visits/model-rows";
import { SOLVER_PROGRAM } from "@/lib/domain/visits/solver-program";

/**
 * What the solver came to. `bound`: what no solution can exceed, Infinity where it did not get that far. `values`: the
 * best solution that it found by itself or was given, if any. `failed`: the solver could not run or broke down.
 */
export type Solved = {
  ended: "optimal" | "infeasible" | "stopped" | "failed";
  bound: number;
  values: Float64Array | undefined;
};

type Report =
  | { kind: "bound"; bound: number | undefined }
  | { kind: "solution"; values: Float64Array | undefined }
  | { kind: "done"; ended: Solved["ended"]; bound: number | undefined; values: Float64Array | undefined }
  | { kind: "failed" };

/** The solver looks at its clock between steps; this much later the thread is ended from outside. */
const GRACE_SECONDS = 2;

/** Deep recursion in the solver uses the thread's stack: the usual 4 MB are few. */
const STACK_MB = 32;

/**
 * Maximises a model in a thread of its own, so that the server goes on answering. `start`: a solution to begin with.
 * `gap`: the solver may stop where bound and value are this near. After `seconds` it stops with what it has.
 */
export function solveInWorker(
  model: Model,
  start: Float64Array | undefined,
  seconds: number,
  gap: number,
): Promise<Solved> {
  const places = import.meta.url.startsWith("file:") ? [import.meta.url] : [];
  const worker = new Worker(SOLVER_PROGRAM, {
    eval: true,
    env: {},
    execArgv: [],
    resourceLimits: { stackSizeMb: STACK_MB },
    workerData: { places, model, start, seconds, gap },
  });
  const best: Solved = { ended: "failed", bound: Number.POSITIVE_INFINITY, values: undefined };
  const note = (report: Report) => {
    if (report.kind === "failed") return;
    if ("values" in report && report.values) best.values = report.values;
    if ("bound" in report && Number.isFinite(report.bound))
      best.bound = Math.min(best.bound, Number(report.bound));
    if (report.kind === "done") best.ended = report.ended;
  };
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      resolve(best);
      void worker.terminate();
    };
    const timer = setTimeout(
      () => {
        best.ended = "stopped";
        end();
      },
      (seconds + GRACE_SECONDS) * 1000,
    );
    worker.on("message", (report: Report) => {
      note(report);
      if (report.kind === "done" || report.kind === "failed") end();
    });
    worker.on("error", end);
    worker.on("exit", end);
  });
}
