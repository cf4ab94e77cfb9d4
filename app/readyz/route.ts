import { readiness } from "@/lib/readiness";

/** The database takes writes, its migrations are current, and the role is safe: 200, else 503 with the reason's code. */
export async function GET() {
  const state = await readiness();
  return Response.json(state, { status: state.ready ? 200 : 503 });
}
