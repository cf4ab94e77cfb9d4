import type { Command } from "@/lib/command";
import type { Place, Role, Secrets } from "../scene";
import type { Things } from "../things";

export type Form = Record<string, unknown>;

/** One command (or one way of calling it): who may, and a form that is valid with the ids of a place. */
export type Row = {
  command: Command<unknown>;
  /** What sets this row apart from another one of the same command. */
  as?: string;
  /** Everything is fine at the own place. Whoever is not named anywhere is refused whatever the ids. */
  may: readonly Role[];
  /** Sees the thing at the own place, but may not. */
  sees?: readonly Role[];
  /** Wears the right hat and finds nothing, not even at the own place. */
  blind?: readonly Role[];
  /**
   * How far ids reach: `none` are in the form; those of the own `firm` alone (administrators: of their agency); those
   * of the own `agency`.
   */
  reach: "none" | "firm" | "agency";
  /** What nobody in particular is told; `signed-out` unless said otherwise. */
  nobody?: string;
  /** Cells that a rule of the command decides. */
  cells?: Partial<Record<`${Role} × ${Place}`, string>>;
  form: (things: Things, secrets: Secrets) => Form;
};

export const MEMBERS = ["owner", "member"] as const satisfies readonly Role[];

export function expectedOf(row: Row, role: Role, place: Place): string {
  const decided = row.cells?.[`${role} × ${place}`];
  if (decided) return decided;
  if (row.blind?.includes(role)) return "not-found";
  const own = row.may.includes(role) ? "ok" : row.sees?.includes(role) ? "forbidden" : null;
  if (own === null) return role === "anonymous" ? (row.nobody ?? "signed-out") : "forbidden";
  const isNear = place === "own" || (place === "neighbour" && (role === "admin" || row.reach === "agency"));
  return isNear ? own : "not-found";
}
