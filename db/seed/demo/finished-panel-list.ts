/** One point: how the eight experts rated it in each of two rounds, 0 very low to 4 very high, an expert a figure. */
export type RatedPoint = { key: string; first: string; second: string };

const competence = (name: string) => `competence.${name}`;

export const RATED_POINTS: readonly RatedPoint[] = [
  { key: competence("personal.experience.team"), first: "43423434", second: "43433434" },
  { key: competence("personal.languages.spoken"), first: "44344443", second: "44344444" },
  { key: competence("personal.languages.written"), first: "21232112", second: "21122112" },
  { key: competence("organisation.marketing.planning"), first: "33243323", second: "33333323" },
  { key: competence("organisation.marketing.control"), first: "23222312", second: "22222322" },
  { key: competence("organisation.marketing.segmenting"), first: "34334243", second: "34334343" },
  { key: competence("organisation.marketing.tools"), first: "23323213", second: "23323223" },
  { key: competence("organisation.strategy.niche"), first: "44443444", second: "44443444" },
  { key: competence("organisation.networks.contacts"), first: "43444434", second: "44444434" },
  { key: competence("organisation.change.anxiety"), first: "12213122", second: "12212122" },
  { key: competence("market.customers.experiences"), first: "34343344", second: "34343344" },
  { key: competence("market.customers.value"), first: "33232343", second: "33333343" },
  { key: competence("market.competitors.discussed"), first: "22322323", second: "22322323" },
  { key: competence("institutions.rules.country"), first: "33443333", second: "33443333" },
  { key: competence("institutions.property.protection"), first: "21223122", second: "22223222" },
];

/** Asked by the experts themselves after the first round; rated in the second. */
export const PROPOSED = {
  taken: { by: 3, body: "Somebody at home may decide while the manager travels", second: "33343243" },
  declined: {
    by: 6,
    body: "Luck with the first customer",
    because: "Nobody can work on it, so no question of ours could ask about it.",
  },
} as const;

export const GUESTS = [
  { name: "Halvard Ekeli", email: "halvard.ekeli@fjordbank.example" },
  { name: "Mall Koppel", email: "mall.koppel@harbour-chamber.example" },
] as const;

/** What experts wrote beside a rating: in which round, by whom, of which point. */
export const REMARKS: readonly { round: 1 | 2; by: number; key: string; text: string }[] = [
  {
    round: 1,
    by: 2,
    key: competence("personal.languages.spoken"),
    text: "A buyer in Lübeck gives time to whoever manages the first sentence in German.",
  },
  {
    round: 1,
    by: 0,
    key: competence("personal.languages.written"),
    text: "Offers can be sent out for translation. The telephone cannot.",
  },
  {
    round: 1,
    by: 7,
    key: competence("organisation.strategy.niche"),
    text: "The firms that came home from Poznań without orders all sold what everybody sells.",
  },
  {
    round: 1,
    by: 3,
    key: competence("organisation.change.anxiety"),
    text: "I have rarely seen worry among the people stop anything. Lack of time has.",
  },
  {
    round: 1,
    by: 4,
    key: competence("market.customers.experiences"),
    text: "What the fitter hears on site reaches the office too late, if at all.",
  },
  {
    round: 1,
    by: 6,
    key: competence("institutions.property.protection"),
    text: "It concerns two in ten of the firms I see. For those two it is everything.",
  },
  {
    round: 2,
    by: 3,
    key: competence("personal.languages.written"),
    text: "I went down one level after reading the others, though for contracts I would not.",
  },
  {
    round: 2,
    by: 1,
    key: competence("organisation.marketing.control"),
    text: "In a firm of twenty people this is one conversation a month.",
  },
];
