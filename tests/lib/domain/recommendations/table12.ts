/**
 * The table of suggestions for each area of competence (Achtenhagen 2011, Table 12; its last row after the Swedish
 * Table 2) as the portal reads it: every suggestion with a rule that carries it, and words by which it is known.
 */
type Cell = {
  area: "P before" | "P orientation" | "O" | "M" | "I";
  by: "inside" | "agency";
  suggestion: string;
  rule: string;
  words: RegExp;
};

export const TABLE_12: readonly Cell[] = [
  cell("P before", "inside", "try importing first", "start-import-first", /buy something from abroad/i),
  cell(
    "P before",
    "inside",
    "network where others share experience",
    "start-peer-network",
    /share what they learnt/i,
  ),
  cell("P before", "agency", "show role models", "people-role-model", /as examples/i),
  cell(
    "P before",
    "agency",
    "teams with experienced managers",
    "people-mentor-team",
    /puts such teams together/i,
  ),
  cell("P before", "agency", "preparatory meetings", "people-mentor-team", /preparatory meetings/i),
  cell("P before", "agency", "joint trips", "people-mentor-team", /trip/i),
  cell(
    "P orientation",
    "inside",
    "work with universities",
    "people-internship",
    /together with a university/i,
  ),
  cell(
    "P orientation",
    "inside",
    "foreign students",
    "consumers-student",
    /student .* from your target market/i,
  ),
  cell("P orientation", "inside", "internships", "people-internship", /internship/i),
  cell("P orientation", "inside", "hire for languages", "people-hire-languages", /languages/i),
  cell("P orientation", "inside", "hire for diversity", "people-hire-languages", /lived abroad/i),
  cell(
    "P orientation",
    "inside",
    "language training for key people",
    "difficulty-languages",
    /weekly lessons/i,
  ),
  cell(
    "P orientation",
    "agency",
    "bring students and firms together",
    "people-internship",
    /introduces students/i,
  ),
  cell(
    "P orientation",
    "agency",
    "bring workers and firms together",
    "people-hire-languages",
    /workers .* and firms/i,
  ),
  cell("P orientation", "agency", "visa matters", "people-hire-languages", /visas/i),
  cell("O", "inside", "write the marketing plan", "market-export-plan", /write the export-marketing plan/i),
  cell("O", "inside", "review the marketing plan", "market-export-plan", /compare plan and facts/i),
  cell(
    "O",
    "inside",
    "find gaps of information",
    "organisation-information-gaps",
    /known, guessed or unknown/i,
  ),
  cell(
    "O",
    "inside",
    "fill gaps of information",
    "organisation-information-gaps",
    /fill the three dearest gaps/i,
  ),
  cell("O", "inside", "keep up innovativeness", "organisation-keep-new", /one new thing/i),
  cell("O", "inside", "inform all employees", "outlook-tell-everyone", /tell all employees/i),
  cell(
    "O",
    "agency",
    "training in international marketing",
    "organisation-marketing-course",
    /training in international marketing/i,
  ),
  cell("O", "agency", "help to be found online", "organisation-found-online", /help to be found online/i),
  cell("O", "agency", "handling incoming deals", "organisation-found-online", /incoming deals/i),
  cell("M", "inside", "visit international fairs", "industry-fair", /visit one international fair/i),
  cell("M", "inside", "learn from peers", "departments-learn-from-peers", /ask three firms/i),
  cell("M", "inside", "ask export agencies for help", "problem-information", /take them to the agency/i),
  cell("M", "agency", "projects to find and fill gaps", "departments-gap-project", /projects .* to fill it/i),
  cell(
    "M",
    "agency",
    "training to find and fill gaps",
    "problem-information",
    /trains in finding and filling gaps/i,
  ),
  cell("M", "agency", "information on relevant fairs", "industry-fair", /which fairs fit/i),
  cell(
    "I",
    "inside",
    "attend fairs of the industry",
    "institutions-fair-for-rules",
    /fair of your industry/i,
  ),
  cell(
    "I",
    "inside",
    "network with people in the same situation",
    "institutions-same-situation",
    /firms that face the same rules/i,
  ),
  cell("I", "agency", "information by industry", "institutions-specialist", /information by industry/i),
  cell(
    "I",
    "agency",
    "private actors with tailored services",
    "institutions-specialist",
    /private firms with tailored services/i,
  ),
];

function cell(area: Cell["area"], by: Cell["by"], suggestion: string, rule: string, words: RegExp): Cell {
  return { area, by, suggestion, rule, words };
}
