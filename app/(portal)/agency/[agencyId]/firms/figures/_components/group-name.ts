import { termName } from "@/components/result/term-names";
import { countryName } from "@/lib/domain/reference/countries";
import { NACE_SECTIONS } from "@/lib/domain/reference/nace";
import { SIZE_CLASS_FACTS } from "@/lib/domain/reference/size-classes";
import { PHASES } from "@/lib/domain/vocabulary";
import { language } from "@/lib/i18n/texts";
import type { FigureChoice } from "./figure-choice";

type By = FigureChoice["by"];

/** What a group is called. */
export function groupName(by: By, value: string): string {
  const phase = PHASES.find((one) => one === value);
  if (by === "phase") return phase ? termName("phase", phase) : value;
  if (by === "industry") return NACE_SECTIONS.find(({ code }) => code === value)?.name ?? value;
  if (by === "size") return SIZE_CLASS_FACTS.find(({ id }) => id === value)?.name ?? value;
  return countryName(value, language());
}

/** Sizes and phases have an order of their own; others stay as they come, the largest group first. */
export function groupPlace(by: By, value: string): number {
  if (by === "phase") return PHASES.findIndex((one) => one === value);
  if (by === "size") return SIZE_CLASS_FACTS.findIndex(({ id }) => id === value);
  return 0;
}
