import { constraints, ecosystems } from "@/lib/domain/instruments/navigator/ecosystems-and-constraints";
import { external, scaling } from "@/lib/domain/instruments/navigator/external-and-scaling";
import { internal, socialCapital } from "@/lib/domain/instruments/navigator/internal-and-social";
import { model, modes } from "@/lib/domain/instruments/navigator/modes-and-model";
import { short } from "@/lib/domain/instruments/navigator/short";
import type { Instrument } from "@/lib/domain/instruments/types";

/** The eight framework recommendations of Ilkevich 2025 as a checklist; wording, levels and grouping are the portal's. */
export const NAVIGATOR_V1: Instrument = {
  id: "navigator",
  version: 1,
  title: "Framework navigator",
  summary:
    "Eight steps to hold your plans for other countries against: what you have covered, what is open, and what each step changes in your plan. The short scheme takes ten minutes; the rest is asked only for steps that you choose to take apart.",
  prepare: [
    "Whatever you have written down about going abroad: lists, files, calculations, contracts",
    "The last three steps that you took abroad, and what set them off",
    "A colleague from production and one from finance, if you want to look at steps in full",
  ],
  sections: [short, modes, model, internal, socialCapital, external, scaling, ecosystems, constraints],
  caveat:
    "The eight steps are a framework, not rules: the source claims no single right order or answer. Wording, levels and coverage are the portal's judgement.",
};
