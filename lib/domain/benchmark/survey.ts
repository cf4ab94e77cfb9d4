import type { SourceRef } from "@/lib/domain/sources";

/** A published share: per cent of the respondents, null where the source lists the option without a value. */
export type Share = { option: string; label: string; percent: number | null };

/** One question of the published survey. `multiple` means that several answers were possible. */
export type SurveyQuestion = {
  id: string;
  title: string;
  multiple: boolean;
  shares: readonly Share[];
  source: SourceRef;
  note: string | null;
};

/** How the survey was made (Linder & Serezhin 2024). */
export const SURVEY = {
  n: 179,
  sent: 315,
  returned: 183,
  excluded: 4,
  from: "2023-11",
  to: "2024-03",
  unit: "per cent of respondents",
} as const;

/** What must stand beside every comparison with the survey. */
export const SAMPLE_CAVEAT =
  "The survey counts the answers of 179 Russian firms, reached through acquaintances and by correspondence, between November 2023 and March 2024. All of them were already abroad: none stands for firms before their first foreign business. It shows what others answered, not what is right.";

const share = (option: string, label: string, percent: number | null): Share => ({ option, label, percent });
const from = (where: string): SourceRef => ({ id: "linder-2024", where, judgement: false });

/** Who answered: not comparable with one firm's answers, and shown to say who the sample is. */
export const RESPONDENTS: readonly SurveyQuestion[] = [
  {
    id: "sex",
    title: "Sex of the respondent",
    multiple: false,
    shares: [share("men", "Men", 57), share("women", "Women", 43)],
    source: from("Table 2"),
    note: null,
  },
  {
    id: "experience",
    title: "Respondent's experience in years",
    multiple: false,
    shares: [
      share("up-to-3", "Up to 3", 27),
      share("3-5", "3 to 5", 21),
      share("5-7", "5 to 7", 19),
      share("7-10", "7 to 10", 12),
      share("10-15", "10 to 15", 15),
      share("over-15", "Over 15", 6),
    ],
    source: from("Table 2"),
    note: null,
  },
  {
    id: "activity",
    title: "Activity of the firm",
    multiple: false,
    shares: [
      share("retail", "Retail trade", 34),
      share("production", "Industrial production", 31),
      share("transport", "Transport and logistics", 15),
      share("it", "Information technology", 8),
      share("services", "Services", 7),
      share("other", "Other", 5),
    ],
    source: from("Table 2"),
    note: null,
  },
  {
    id: "employees",
    title: "People employed",
    multiple: false,
    shares: [
      share("up-to-10", "Up to 10", 3),
      share("10-19", "10 to 19", 12),
      share("20-49", "20 to 49", 19),
      share("50-79", "50 to 79", 34),
      share("80-100", "80 to 100", 32),
    ],
    source: from("Table 2"),
    note: null,
  },
  {
    id: "geography",
    title: "Where the firms work abroad",
    multiple: false,
    shares: [
      share("cis", "Commonwealth of Independent States", 69),
      share("cis-neighbouring", "The same, and neighbouring countries", 23),
      share("distant", "Neighbouring and distant countries", 8),
    ],
    source: from("Table 2"),
    note: null,
  },
];
