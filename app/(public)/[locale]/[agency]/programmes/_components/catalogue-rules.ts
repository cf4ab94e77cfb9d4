import type { ListRules } from "@/components/data-table/list-params";
import { OFFER_SUBJECTS } from "@/lib/domain/offer-subjects";
import { COUNTRIES, regionsOf } from "@/lib/domain/reference/countries";
import { NACE_SECTIONS } from "@/lib/domain/reference/nace";
import { INNOVATIONS, KNOWLEDGE, OFFER_KINDS, OFFER_SERVICES, PHASES } from "@/lib/domain/vocabulary";

/** What may stand in the catalogue's address; regions are those of the agency's own country. */
export const catalogueRules = (country: string): ListRules => ({
  sortable: ["closing", "starts", "title"],
  defaultSort: { id: "closing", desc: false },
  filters: {
    kind: OFFER_KINDS,
    phase: PHASES,
    open: ["yes"],
    industry: NACE_SECTIONS.map(({ code }) => code),
    market: COUNTRIES,
    country: COUNTRIES,
    region: [...COUNTRIES, ...regionsOf(country).map(({ code }) => code)],
    service: OFFER_SERVICES,
    knowledge: KNOWLEDGE,
    subject: OFFER_SUBJECTS,
    innovation: INNOVATIONS,
  },
});
