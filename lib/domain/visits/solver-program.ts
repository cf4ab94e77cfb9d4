/**
 * The program of the worker thread: solves one model with HiGHS and reports bounds and better solutions as they come.
 * It is text so that it runs the same from source, in tests and in a bundled server: none of them has to find,
 * translate or bundle a file for the thread. The solver is looked for from the places that it is told, then from the
 * folder in which the process was started.
 */
export const SOLVER_PROGRAM = `
"use strict";
const { createRequire } = require("node:module");
const { parentPort, workerData } = require("node:worker_threads");
const { places, model, start, seconds, gap } = workerData;

function solver() {
  for (const place of places) {
    try {
      return createRequire(place)("highs");
    } catch {}
  }
  return require("highs");
}

async function solve() {
  const highs = await solver()();
  const { maximize } = highs.constants.objectiveSense;
  const { mipLogging, mipImprovingSolution } = highs.constants.callbackType;
  const { optimal, infeasible } = highs.constants.modelStatus;
  const { starts, indices, values, ...rest } = model;
  const matrix = { format: "csr", numRows: model.numRows, numCols: model.numCols, starts, indices, values };
  const run = highs.createModel({ ...rest, matrix, sense: maximize });
  run.options.set({
    output_flag: false,
    random_seed: 0,
    time_limit: seconds,
    mip_rel_gap: 0,
    mip_abs_gap: gap,
    mip_heuristic_effort: 0.01,
  });
  if (start) run.setSolution({ colValue: start });
  run.run({
    [mipLogging]: ({ data }) => parentPort.postMessage({ kind: "bound", bound: data.mip_dual_bound }),
    [mipImprovingSolution]: ({ data }) => parentPort.postMessage({ kind: "solution", values: data.mip_solution }),
  });
  const status = run.getModelStatus();
  const ended = status === optimal ? "optimal" : status === infeasible ? "infeasible" : "stopped";
  const found = ended !== "infeasible" && run.info.get("primal_solution_status") === 2;
  const bound = ended === "infeasible" ? undefined : run.info.get("mip_dual_bound");
  parentPort.postMessage({ kind: "done", ended, bound, values: found ? run.getSolution().colValue : undefined });
}

solve().catch((error) => parentPort.postMessage({ kind: "failed", message: String(error) }));
`;
