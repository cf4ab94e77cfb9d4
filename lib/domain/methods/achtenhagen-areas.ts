import { AREA_WORDS, COMPETENCE_AREAS, type CompetenceArea } from "@/lib/domain/competence/areas";
import { NAMED_ELEMENTS, type NamedElement } from "@/lib/domain/methods/achtenhagen-elements";
import type { SourceTable } from "@/lib/domain/methods/source-table";

const WHERE: Readonly<Record<CompetenceArea, string>> = {
  personal: "Tables 4 to 6, and text",
  organisation: "Tables 7 and 8, and text",
  market: "Table 9, and text",
  institutions: "Text",
};

const NOTES: Readonly<Record<CompetenceArea, string>> = {
  personal: "In the study: personal international orientation. The four areas overlap by nature.",
  organisation: "In the study: organisational capabilities and resources, internationalisation knowledge.",
  market: "In the study: market knowledge, foreign business knowledge.",
  institutions:
    "In the study: institutional knowledge. The source's example for rules: a firm of medical technology needs the European mark of conformity in Europe, and clearance by the drug authority in the United States.",
};

/** What each of the four areas of competence is made of, element by element. */
export const AREA_TABLES: readonly SourceTable[] = COMPETENCE_AREAS.map((area) => ({
  id: `area-${area}`,
  title: `${AREA_WORDS[area].letter}: ${AREA_WORDS[area].name}`,
  where: WHERE[area],
  columns: ["What the source names", "Where", "Questions in the portal"],
  figures: [2],
  rows: NAMED_ELEMENTS[area].map((element) => [element.named, element.where, askedBy(element, area)]),
  note: NOTES[area],
  judgement: "The wording of the questions, how they are joined into parts, and that all parts count alike.",
}));

/** How many questions ask for it; where one question asks for several by its options, that it is one. */
function askedBy({ items }: NamedElement, area: CompetenceArea): string {
  const [first] = items;
  const sharing = NAMED_ELEMENTS[area].filter(
    (other) => other.items.length === 1 && other.items[0] === first,
  );
  return sharing.length > 1 ? `1 for ${sharing.length}` : String(items.length);
}
