import type { DemoFirm } from "./firm-list";

const ACTIVITIES: Readonly<Record<string, string>> = {
  C: "production",
  G: "retail",
  H: "transport",
  J: "it",
  K: "it",
};
const SIZES: Readonly<Record<string, readonly [string, string]>> = {
  micro: ["up-to-10", "up-to-10"],
  small: ["10-19", "20-49"],
  medium: ["50-79", "80-100"],
  large: ["over-100", "over-100"],
};
const FAR = ["JP", "US", "CA", "KR", "CN", "CL", "BR", "AU"];

/** What a firm's facts decide in the survey; null where they decide nothing. */
export function surveyFact(key: string, firm: DemoFirm, year: number): string | null {
  const abroad = firm.markets.flatMap(([country, since]) => (since <= year ? [country] : []));
  const far = abroad.filter((country) => FAR.includes(country)).length;
  switch (key) {
    case "survey.activity":
      return ACTIVITIES[firm.industry?.[0] ?? ""] ?? "services";
    case "survey.employees":
      return SIZES[firm.size]?.[firm.founded % 2] ?? null;
    case "survey.respondent":
      return firm.name.length % 2 === 0 ? "men" : "women";
    case "survey.geography":
      return far > 0
        ? far === abroad.length
          ? "far"
          : "distant"
        : abroad.length > 2
          ? "cis-neighbouring"
          : "cis";
    case "survey.influence":
      return firm.skill > 0.6 ? "decisive" : firm.skill > 0.4 ? "strong" : "some";
    default:
      return null;
  }
}
