import { culture } from "@/lib/domain/instruments/competence/culture";
import { customersAndBarriers } from "@/lib/domain/instruments/competence/customers-and-barriers";
import { innovativeness } from "@/lib/domain/instruments/competence/innovativeness";
import { institutions } from "@/lib/domain/instruments/competence/institutions";
import { marketing } from "@/lib/domain/instruments/competence/marketing";
import { markets } from "@/lib/domain/instruments/competence/markets";
import { operations } from "@/lib/domain/instruments/competence/operations";
import { opportunities } from "@/lib/domain/instruments/competence/opportunities";
import { organisation } from "@/lib/domain/instruments/competence/organisation";
import { people } from "@/lib/domain/instruments/competence/people";
import { start } from "@/lib/domain/instruments/competence/start";
import type { Instrument } from "@/lib/domain/instruments/types";

/** The assessment of competence for business abroad after Achtenhagen 2011; wording and levels are the portal's. */
export const COMPETENCE_V1: Instrument = {
  id: "competence",
  version: 1,
  title: "Competence for business abroad",
  summary:
    "Shows what your people, your firm, your market knowledge and your knowledge of rules are ready for, and which skills each way abroad would still take.",
  prepare: [
    "An owner, to say how far the owners want to go",
    "The share of last year's sales that came from other countries",
    "Your plan for a target country, if there is one",
    "Colleagues from sales, purchasing, production and finance, each for their own part",
  ],
  sections: [
    start,
    people,
    culture,
    opportunities,
    innovativeness,
    marketing,
    organisation,
    markets,
    institutions,
    operations,
    customersAndBarriers,
  ],
};
