/**
 * Industries after NACE Rev. 2.1 (Commission Delegated Regulation (EU) 2023/137, in use from 2025): 22 sections,
 * 87 divisions, named in short everyday words. Codes differ from Rev. 2 from section J on, and division 45 is gone.
 */
export const NACE_SECTIONS = [
  { code: "A", name: "Farming, forestry and fishing" },
  { code: "B", name: "Mining and quarrying" },
  { code: "C", name: "Manufacturing" },
  { code: "D", name: "Electricity, gas, steam and cooling" },
  { code: "E", name: "Water, sewage, waste and clean-up" },
  { code: "F", name: "Construction" },
  { code: "G", name: "Wholesale and retail trade" },
  { code: "H", name: "Transport and storage" },
  { code: "I", name: "Hotels, restaurants and catering" },
  { code: "J", name: "Publishing, broadcasting and content" },
  { code: "K", name: "Telecommunications, software and information services" },
  { code: "L", name: "Finance and insurance" },
  { code: "M", name: "Real estate" },
  { code: "N", name: "Professional, scientific and technical services" },
  { code: "O", name: "Administrative and support services" },
  { code: "P", name: "Public administration and defence" },
  { code: "Q", name: "Education" },
  { code: "R", name: "Health and social work" },
  { code: "S", name: "Arts, sports and recreation" },
  { code: "T", name: "Other services" },
  { code: "U", name: "Households as employers or producers" },
  { code: "V", name: "International bodies" },
] as const;

export type NaceSection = (typeof NACE_SECTIONS)[number]["code"];
export type NaceDivision = { code: string; section: NaceSection; name: string };

const DIVISION_NAMES: Record<NaceSection, Readonly<Record<string, string>>> = {
  A: { "01": "Crops and livestock", "02": "Forestry and logging", "03": "Fishing and fish farming" },
  B: {
    "05": "Coal and lignite",
    "06": "Crude oil and natural gas",
    "07": "Metal ores",
    "08": "Stone, sand, salt and other minerals",
    "09": "Services to mining",
  },
  C: {
    "10": "Food",
    "11": "Drinks",
    "12": "Tobacco",
    "13": "Textiles",
    "14": "Clothing",
    "15": "Leather and footwear",
    "16": "Wood and cork products, except furniture",
    "17": "Paper and paper products",
    "18": "Printing and copying of recordings",
    "19": "Coke and refined petroleum",
    "20": "Chemicals",
    "21": "Medicines",
    "22": "Rubber and plastic products",
    "23": "Glass, ceramics, cement and stone products",
    "24": "Basic metals",
    "25": "Metal products, except machinery",
    "26": "Computers, electronics and optics",
    "27": "Electrical equipment",
    "28": "Machinery",
    "29": "Motor vehicles and their parts",
    "30": "Ships, trains, aircraft and other vehicles",
    "31": "Furniture",
    "32": "Other goods: jewellery, toys, sports, medical devices",
    "33": "Repair and installation of machinery",
  },
  D: { "35": "Electricity, gas, steam and cooling" },
  E: {
    "36": "Water supply",
    "37": "Sewage",
    "38": "Waste collection and recycling",
    "39": "Clean-up of land and water",
  },
  F: {
    "41": "Buildings",
    "42": "Roads, networks and other civil works",
    "43": "Specialised building trades",
  },
  G: { "46": "Wholesale trade", "47": "Retail trade" },
  H: {
    "49": "Transport on land and in pipelines",
    "50": "Transport by water",
    "51": "Transport by air",
    "52": "Storage, handling and freight services",
    "53": "Post and couriers",
  },
  I: { "55": "Hotels and other places to stay", "56": "Restaurants, bars and catering" },
  J: {
    "58": "Publishing, games and packaged software included",
    "59": "Film, television and music",
    "60": "Programming, broadcasting and news agencies",
  },
  K: {
    "61": "Telecommunications",
    "62": "Programming and computer consultancy",
    "63": "Hosting, data processing and information services",
  },
  L: {
    "64": "Banks and other financial services",
    "65": "Insurance and pension funds",
    "66": "Services to finance and insurance",
  },
  M: { "68": "Real estate" },
  N: {
    "69": "Law and accounting",
    "70": "Head offices and management consultancy",
    "71": "Architecture, engineering and technical testing",
    "72": "Research and development",
    "73": "Advertising, market research and public relations",
    "74": "Design, photography, translation and other professions",
    "75": "Veterinary services",
  },
  O: {
    "77": "Rental and leasing",
    "78": "Employment and temporary staff",
    "79": "Travel agencies and tour operators",
    "80": "Security and investigation",
    "81": "Services to buildings and landscape",
    "82": "Office and other business support",
  },
  P: { "84": "Public administration and defence" },
  Q: { "85": "Education" },
  R: { "86": "Health care", "87": "Residential care", "88": "Social work without accommodation" },
  S: {
    "90": "Creation and performing arts",
    "91": "Libraries, archives and museums",
    "92": "Gambling and betting",
    "93": "Sports, amusement and recreation",
  },
  T: {
    "94": "Membership organisations",
    "95": "Repair of household goods, computers and vehicles",
    "96": "Personal services",
  },
  U: { "97": "Households that employ staff", "98": "Households that produce for themselves" },
  V: { "99": "International bodies" },
};

/** All 87 divisions by rising code. */
export const NACE_DIVISIONS: readonly NaceDivision[] = NACE_SECTIONS.flatMap(({ code: section }) =>
  Object.entries(DIVISION_NAMES[section]).map(([code, name]) => ({ code, section, name })),
).toSorted((a, b) => Number(a.code) - Number(b.code));

/** True for a section letter of NACE Rev. 2.1. */
export function isNaceSection(code: string): code is NaceSection {
  return NACE_SECTIONS.some((section) => section.code === code);
}

/** True for a two-digit division code of NACE Rev. 2.1. */
export function isNaceDivision(code: string): boolean {
  return NACE_DIVISIONS.some((division) => division.code === code);
}

/** The divisions of a section by rising code; empty for an unknown section. */
export function divisionsOf(section: string): readonly NaceDivision[] {
  return NACE_DIVISIONS.filter((division) => division.section === section);
}

/** The section that a division belongs to, or null for an unknown division. */
export function sectionOf(division: string): NaceSection | null {
  return NACE_DIVISIONS.find((one) => one.code === division)?.section ?? null;
}
