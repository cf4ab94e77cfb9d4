/** The parts of the world after the United Nations' standard M49: sub-regions with their countries (ISO 3166-1). */
const SUBREGIONS: Readonly<Record<string, { name: string; continent: string; countries: string }>> = {
  "northern-africa": { name: "Northern Africa", continent: "Africa", countries: "DZ EG LY MA SD TN EH" },
  "eastern-africa": {
    name: "Eastern Africa",
    continent: "Africa",
    countries: "IO BI KM DJ ER ET TF KE MG MW MU YT MZ RE RW SC SO SS TZ UG ZM ZW",
  },
  "middle-africa": { name: "Middle Africa", continent: "Africa", countries: "AO CM CF TD CG CD GQ GA ST" },
  "southern-africa": { name: "Southern Africa", continent: "Africa", countries: "BW LS NA SZ ZA" },
  "western-africa": {
    name: "Western Africa",
    continent: "Africa",
    countries: "BJ BF CV CI GM GH GN GW LR ML MR NE NG SH SN SL TG",
  },
  caribbean: {
    name: "the Caribbean",
    continent: "the Americas",
    countries: "AG AI AW BB BL BQ BS CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI",
  },
  "central-america": {
    name: "Central America",
    continent: "the Americas",
    countries: "BZ CR SV GT HN MX NI PA",
  },
  "south-america": {
    name: "South America",
    continent: "the Americas",
    countries: "AR BO BV BR CL CO EC FK GF GY GS PY PE SR UY VE",
  },
  "northern-america": { name: "Northern America", continent: "the Americas", countries: "BM CA GL PM US" },
  "central-asia": { name: "Central Asia", continent: "Asia", countries: "KZ KG TJ TM UZ" },
  "eastern-asia": { name: "Eastern Asia", continent: "Asia", countries: "CN HK MO TW KP JP MN KR" },
  "south-eastern-asia": {
    name: "South-eastern Asia",
    continent: "Asia",
    countries: "BN KH ID LA MY MM PH SG TH TL VN",
  },
  "southern-asia": {
    name: "Southern Asia",
    continent: "Asia",
    countries: "AF BD BT IN IR MV NP PK LK",
  },
  "western-asia": {
    name: "Western Asia",
    continent: "Asia",
    countries: "AM AZ BH CY GE IQ IL JO KW LB OM QA SA PS SY TR AE YE",
  },
  "eastern-europe": {
    name: "Eastern Europe",
    continent: "Europe",
    countries: "BY BG CZ HU PL MD RO RU SK UA",
  },
  "northern-europe": {
    name: "Northern Europe",
    continent: "Europe",
    countries: "AX DK EE FO FI GG IS IE IM JE LV LT NO SJ SE GB",
  },
  "southern-europe": {
    name: "Southern Europe",
    continent: "Europe",
    countries: "AL AD BA HR GI GR VA IT MT ME MK PT SM RS SI ES",
  },
  "western-europe": {
    name: "Western Europe",
    continent: "Europe",
    countries: "AT BE FR DE LI LU MC NL CH",
  },
  oceania: {
    name: "Oceania",
    continent: "Oceania",
    countries: "AS AU CC CK CX FJ FM GU HM KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV UM VU WF WS",
  },
  antarctica: { name: "Antarctica", continent: "Antarctica", countries: "AQ" },
};

export type WorldRegion = { id: string; name: string; continent: string };

const REGION_OF: ReadonlyMap<string, WorldRegion> = new Map(
  Object.entries(SUBREGIONS).flatMap(([id, { name, continent, countries }]) =>
    countries.split(" ").map((country): [string, WorldRegion] => [country, { id, name, continent }]),
  ),
);

/** The part of the world that a country lies in (Oceania in one piece); undefined for an unknown code. */
export function worldRegionOf(country: string): WorldRegion | undefined {
  return REGION_OF.get(country);
}
