import type { Guide } from "./guide";
import { RESULTS } from "./results";

/** Another address of a page of the build, at which it draws something of its own, and who looks. */
export type More = {
  name: string;
  who: (guide: Guide) => { sessionSecret: string };
  at: (guide: Guide) => string;
  /** What lies in folds has been looked at elsewhere. */
  folded?: boolean;
};

const markets: More["who"] = ({ results }) => results["entry-mode"].person;
const market = ({ results }: Guide) => {
  const { firmId, subject } = results["entry-mode"];
  return `/firm/${firmId}/entry-modes/${subject}`;
};

/** Pages whose one row in the table shows only one of the shapes that they take. */
export const MORE: readonly More[] = [
  ...RESULTS.flatMap((of): More[] => [
    {
      name: `the firm's result of ${of}`,
      who: ({ results }) => results[of].person,
      at: ({ results }) => `/firm/${results[of].firmId}/assessments/${results[of].assessmentId}/result`,
    },
    {
      name: `the agency's view of a result of ${of}`,
      who: ({ people }) => people.admin,
      at: ({ agencyId, results }) =>
        `/agency/${agencyId}/firms/${results[of].firmId}/results/${results[of].assessmentId}`,
      folded: true,
    },
  ]),
  { name: "the ways into a market", who: markets, at: market },
  {
    name: "a what-if of the ways into a market",
    who: markets,
    at: (guide) => `${market(guide)}?factor.market.partners=1&factor.market.demand=5`,
  },
  {
    name: "markets side by side",
    who: markets,
    at: ({ results }) => `/firm/${results["entry-mode"].firmId}/entry-modes`,
  },
  {
    name: "filters of a list that are set",
    who: ({ people }) => people.admin,
    at: ({ agencyId }) => `/agency/${agencyId}/firms?phase=experienced&size=small`,
  },
];
