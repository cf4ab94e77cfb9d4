import type { Context } from "@/lib/context/context";
import type { ResultPoint } from "../types";
import { newestResults, toPoint } from "./newest-results";

/** What each round of the assessment of knowledge and innovation said, oldest first: for trends, the home page and a firm at a glance. */
export async function listResults(context: Context, firmId: string): Promise<ResultPoint[]> {
  const found = await context.read((tx) => newestResults(tx, context.actor, firmId, "knowledge-innovation"));
  return found.map(toPoint);
}
