const GIVEN = [
  "Asta",
  "Birk",
  "Cilla",
  "Dines",
  "Ebba",
  "Folke",
  "Grethe",
  "Hakon",
  "Ilse",
  "Jorma",
  "Kadri",
  "Leif",
  "Maarja",
  "Niko",
  "Oona",
  "Piret",
  "Ragna",
  "Sten",
  "Tuuli",
  "Ulf",
  "Vilde",
  "Wanda",
  "Ylva",
  "Arvo",
  "Bente",
  "Eino",
  "Freja",
  "Gustav",
  "Helmi",
  "Iver",
] as const;
const FAMILY = [
  "Strandby",
  "Holmgaard",
  "Lindqvist",
  "Fjordmark",
  "Tammsalu",
  "Ozoliņa",
  "Petrauskas",
  "Kivelä",
  "Nordahl",
  "Wiśniewa",
  "Bakkestad",
  "Sørland",
  "Havland",
  "Rohtla",
  "Kalnins",
  "Vaitkus",
  "Mäntylä",
  "Brandt",
  "Egilsdóttir",
  "Skovgård",
] as const;

/** The nth made-up person. Names repeat only after 600. */
export function demoName(n: number): string {
  return `${GIVEN[n % GIVEN.length]} ${FAMILY[(n * 7 + Math.floor(n / GIVEN.length)) % FAMILY.length]}`;
}

/** An address that can never belong to anybody: .example is reserved. */
export const demoEmail = (name: string, at: string) =>
  `${ascii(name).replaceAll(" ", ".")}@${ascii(at).replaceAll(/[^a-z0-9]+/g, "-")}.example`;

const ascii = (text: string) =>
  text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("ø", "o")
    .replaceAll("æ", "ae")
    .replaceAll("ð", "d")
    .replaceAll("ł", "l");

export type DemoMentor = {
  name: string;
  headline: string;
  experience: string;
  markets: readonly string[];
  industries: readonly string[];
  languages: readonly string[];
  knowledge: readonly string[];
  modes: readonly string[];
};

export const DEMO_MENTORS: readonly DemoMentor[] = [
  {
    name: "Karl Weststrand",
    headline: "Sold bakery machinery in six countries for twenty years",
    experience:
      "Export manager of a maker of dough mixers, 1999 to 2019: Germany, Sweden, Norway, Poland, Britain, the Emirates. Built up dealers, closed two of them, opened a sales company.",
    markets: ["DE", "SE", "NO", "PL", "GB", "AE"],
    industries: ["C"],
    languages: ["da", "en", "de"],
    knowledge: ["market", "internationalisation-processes", "logistics", "consumers"],
    modes: ["agent-or-distributor", "sales-subsidiary"],
  },
  {
    name: "Sunniva Aasland",
    headline: "Wool and outdoor brands from Bergen to Tokyo",
    experience: "Led sales abroad of an outdoor brand; eleven years of fairs and shop-in-shop contracts.",
    markets: ["JP", "DE", "CH", "SE"],
    industries: ["C", "G"],
    languages: ["nb", "en", "ja"],
    knowledge: ["consumers", "market", "competitors"],
    modes: ["in-store-concession", "online-direct"],
  },
  {
    name: "Matti Ruohonen",
    headline: "Software for hospitals, from Helsinki into eight health systems",
    experience: "Founder, sold the firm in 2021. Public tenders, reference customers, data protection.",
    markets: ["SE", "NO", "EE", "DE", "NL"],
    industries: ["K", "R"],
    languages: ["fi", "en", "sv"],
    knowledge: ["business-and-industry", "competitor-business-models", "market"],
    modes: ["direct-export", "collaboration"],
  },
  {
    name: "Liis Pärnasalu",
    headline: "Ready-built wooden houses and saunas for western Europe",
    experience: "Fifteen years of dealers in France, Germany and the Netherlands; knows the building rules.",
    markets: ["FR", "DE", "NL", "FI"],
    industries: ["C", "F"],
    languages: ["et", "en", "fi", "fr"],
    knowledge: ["product-features", "logistics", "consumers"],
    modes: ["agent-or-distributor"],
  },
  {
    name: "Jonas Baltrūnas",
    headline: "Laser parts to laboratories on three continents",
    experience: "Ran sales to research institutes; distributors in Japan, Korea, the United States.",
    markets: ["US", "JP", "KR", "CN", "DE"],
    industries: ["C", "N"],
    languages: ["lt", "en", "de"],
    knowledge: ["competitor-technologies", "product-features", "business-and-industry"],
    modes: ["agent-or-distributor", "direct-export"],
  },
  {
    name: "Inger Thorsager",
    headline: "Food exports, from first order to own warehouse",
    experience: "Purchasing first, then sales: oats, dairy and seaweed into Germany, France and Britain.",
    markets: ["DE", "FR", "GB", "JP"],
    industries: ["C", "A"],
    languages: ["da", "en", "fr"],
    knowledge: ["logistics", "consumers", "market"],
    modes: ["importing", "direct-export"],
  },
  {
    name: "Per Erik Lagerström",
    headline: "Sensors and industrial electronics",
    experience: "Technical sales in German-speaking Europe and Canada.",
    markets: ["DE", "AT", "CA", "US"],
    industries: ["C", "K"],
    languages: ["sv", "en", "de"],
    knowledge: ["competitor-technologies", "product-features", "competitors"],
    modes: ["agent-or-distributor"],
  },
  {
    name: "Agnieszka Morska",
    headline: "Textile supply chains around the Baltic",
    experience: "Sourcing and sales for makers of technical cloth; joint ventures in two countries.",
    markets: ["DE", "SE", "DK", "IT"],
    industries: ["C"],
    languages: ["pl", "en", "de"],
    knowledge: ["logistics", "competitor-business-models", "internationalisation-processes"],
    modes: ["joint-venture", "importing"],
  },
  {
    name: "Tor Hellevik",
    headline: "Fish, feed and everything cold",
    experience: "Trade office abroad, then export director: Chile, Iceland, Britain.",
    markets: ["CL", "IS", "GB"],
    industries: ["A", "N", "C"],
    languages: ["nb", "en", "es"],
    knowledge: ["market", "business-and-industry", "internationalisation-processes"],
    modes: ["collaboration", "direct-export"],
  },
  {
    name: "Dace Līcīte",
    headline: "Steel and timber into Scandinavia",
    experience: "Site logistics and contracts for halls; learned the hard way about retention money.",
    markets: ["SE", "NO", "DK", "EE"],
    industries: ["C", "F"],
    languages: ["lv", "en", "ru", "sv"],
    knowledge: ["logistics", "business-and-industry", "competitors"],
    modes: ["direct-export", "joint-venture"],
  },
  {
    name: "Hanne Vestergaard-Lund",
    headline: "Design tableware and lamps in department stores",
    experience: "Concessions and agents in the Netherlands, Belgium and Japan.",
    markets: ["NL", "BE", "JP", "DE"],
    industries: ["C", "G"],
    languages: ["da", "en", "nl"],
    knowledge: ["consumers", "competitors", "product-features"],
    modes: ["in-store-concession", "agent-or-distributor"],
  },
  {
    name: "Rasmus Kjeldgaard",
    headline: "Port and shipping software in southern Europe",
    experience: "Sold planning software to small ports in Spain and Portugal.",
    markets: ["ES", "PT", "EE"],
    industries: ["K", "H"],
    languages: ["da", "en", "es", "pt"],
    knowledge: ["internationalisation-processes", "competitor-business-models", "market"],
    modes: ["agent-or-distributor", "collaboration"],
  },
];
