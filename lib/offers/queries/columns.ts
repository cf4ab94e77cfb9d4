import { offers } from "@/db/schema/offers";
import type { OfferSubject } from "@/lib/domain/offer-subjects";
import type {
  Innovation,
  Knowledge,
  OfferKind,
  OfferService,
  OfferState,
  Phase,
} from "@/lib/domain/vocabulary";
import { openAt } from "../scope";
import type { OfferForAgency, OfferLine } from "../types";

/** The columns of a line in a list. */
export const lineColumns = (now: Date) => ({
  id: offers.id,
  kind: offers.kind,
  title: offers.title,
  summary: offers.summary,
  provider: offers.provider,
  place: offers.place,
  country: offers.country,
  startsOn: offers.startsOn,
  endsOn: offers.endsOn,
  deadline: offers.deadline,
  timeZone: offers.timeZone,
  phases: offers.phases,
  industries: offers.industries,
  markets: offers.markets,
  regions: offers.regions,
  services: offers.services,
  knowledge: offers.knowledge,
  subjects: offers.subjects,
  innovations: offers.innovations,
  open: openAt(now).mapWith(Boolean),
});

export const textColumns = (now: Date) => ({
  ...lineColumns(now),
  body: offers.body,
  website: offers.website,
  status: offers.status,
});

export const agencyColumns = (now: Date) => ({
  ...textColumns(now),
  version: offers.version,
  updatedAt: offers.updatedAt,
  publishedAt: offers.publishedAt,
});

type Listed = "phases" | "services" | "knowledge" | "subjects" | "innovations";
type Line = Omit<OfferLine, "kind" | "deadline" | Listed> & {
  kind: string;
  deadline: Date | null;
} & Record<Listed, string[]>;
type Text = Line & { body: string; website: string; status: string };
type ForAgency = Text & { version: number; updatedAt: Date; publishedAt: Date | null };

// The CHECKs of the table and the command's schema keep these to the vocabulary.
export const toLine = <T extends Line>(row: T) => ({
  ...row,
  kind: row.kind as OfferKind,
  deadline: row.deadline?.toISOString() ?? null,
  phases: row.phases as Phase[],
  services: row.services as OfferService[],
  knowledge: row.knowledge as Knowledge[],
  subjects: row.subjects as OfferSubject[],
  innovations: row.innovations as Innovation[],
});

export const toText = <T extends Text>(row: T) => ({ ...toLine(row), status: row.status as OfferState });

export const toOfferForAgency = (row: ForAgency): OfferForAgency => ({
  ...toText(row),
  updatedAt: row.updatedAt.toISOString(),
  publishedAt: row.publishedAt?.toISOString() ?? null,
});
