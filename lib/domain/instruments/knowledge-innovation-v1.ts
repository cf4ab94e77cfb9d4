import { customersAndProducts } from "@/lib/domain/instruments/knowledge-innovation/customers-and-products";
import { goingAbroadAndLogistics } from "@/lib/domain/instruments/knowledge-innovation/going-abroad-and-logistics";
import { industry } from "@/lib/domain/instruments/knowledge-innovation/industry";
import { innovation } from "@/lib/domain/instruments/knowledge-innovation/innovation";
import { management } from "@/lib/domain/instruments/knowledge-innovation/management";
import { marketsAndCompetitors } from "@/lib/domain/instruments/knowledge-innovation/markets-and-competitors";
import { phase } from "@/lib/domain/instruments/knowledge-innovation/phase";
import { rivals } from "@/lib/domain/instruments/knowledge-innovation/rivals";
import type { Instrument } from "@/lib/domain/instruments/types";

/** The assessment of knowledge and innovation after Linder & Serezhin 2024; wording and levels are the portal's. */
export const KNOWLEDGE_INNOVATION_V1: Instrument = {
  id: "knowledge-innovation",
  version: 1,
  title: "Knowledge and innovation",
  summary:
    "Shows what your firm knows about business in other countries, what it does with that knowledge, and what is missing for your next step.",
  prepare: [
    "The share of last year's sales that came from other countries",
    "A list of the countries you sold to or bought from in the last twelve months",
    "The year of your first order or purchase across a border",
    "A colleague from sales, and one from production or dispatch",
  ],
  sections: [
    phase,
    marketsAndCompetitors,
    customersAndProducts,
    goingAbroadAndLogistics,
    industry,
    rivals,
    innovation,
    management,
  ],
};
