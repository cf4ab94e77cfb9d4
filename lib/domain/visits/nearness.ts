import { sectionOf } from "@/lib/domain/reference/nace";

/** How near two industries are: the same division, the same section, or neither. */
export type Nearness = "division" | "section" | "none";

const CODE = /^([A-V])?\s*(\d{2})?(?:\.?\d{1,2})?$/;

type Place = { section: string | null; division: string | null };

function placeOf(sector: string): Place {
  const found = CODE.exec(sector.trim().toUpperCase());
  const division = found?.[2] ?? null;
  const section = division === null ? (found?.[1] ?? null) : sectionOf(division);
  return { section, division };
}

/** How near two sectors are. Codes are NACE Rev. 2.1 divisions or sections; other texts are near to themselves alone. */
export function nearnessOf(one: string, other: string): Nearness {
  if (one.trim() === other.trim()) return "division";
  const [here, there] = [placeOf(one), placeOf(other)];
  if (here.division !== null && here.division === there.division) return "division";
  return here.section !== null && here.section === there.section ? "section" : "none";
}
