import { randomUUID } from "node:crypto";
import {
  delegationEntries,
  delegationPreparations,
  delegationProgrammes,
  delegationWishes,
} from "@/db/schema/delegation-agenda";
import { delegationDocuments } from "@/db/schema/delegation-documents";
import { delegationSeats, delegations } from "@/db/schema/delegations";
import { visit } from "../support/full-delegation";
import type { TestFirm, TestMentor, World } from "../support/world";

/** A journey ahead with firm and mentor: two preparatory meetings, a published programme, a wish and a document. */
export async function itineraryThingsOf(
  w: World,
  { firm, mentor, planId, mark }: { firm: TestFirm; mentor: TestMentor; planId: string; mark: string },
) {
  const { agencyId, id: firmId } = firm;
  const ids = {
    groupVisitId: randomUUID(),
    groupSeatId: randomUUID(),
    preparationId: randomUUID(),
    begunPreparationId: randomUUID(),
    entryId: randomUUID(),
    meetingWishId: randomUUID(),
    documentId: randomUUID(),
  };
  const made = { agencyId, createdAt: w.now };
  const delegationId = ids.groupVisitId;
  await w.owner
    .insert(delegations)
    .values({ ...made, ...visit, id: delegationId, name: "Group visit", state: "confirmed" });
  const seat = { agencyId, delegationId, planId, state: "accepted" };
  await w.owner.insert(delegationSeats).values([
    { ...seat, id: ids.groupSeatId, kind: "newcomer", firmId },
    { ...seat, kind: "experienced", mentorId: mentor.id },
  ]);
  const meeting = { ...made, delegationId, subject: `Meet ${mark}`, timeZone: "Europe/Oslo", minutes: 60 };
  const at = (hours: number) => new Date(w.now.getTime() + hours * 3_600_000);
  await w.owner.insert(delegationPreparations).values([
    { ...meeting, id: ids.preparationId, startsAt: at(48) },
    { ...meeting, id: ids.begunPreparationId, startsAt: at(-2) },
  ]);
  const shown = { agencyId, delegationId, timeZone: "Europe/Oslo", publishedAt: w.now };
  await w.owner.insert(delegationProgrammes).values(shown);
  const [startsAt, endsAt] = [new Date("2027-03-01T08:00:00Z"), new Date("2027-03-01T09:00:00Z")];
  const entry = { ...made, delegationId, kind: "briefing", title: `Brief ${mark}`, forAll: true };
  await w.owner.insert(delegationEntries).values({ ...entry, id: ids.entryId, startsAt, endsAt });
  const wish = { seatId: ids.groupSeatId, whom: `Buyer ${mark}`, why: "They fit" };
  await w.owner.insert(delegationWishes).values({ ...made, ...wish, id: ids.meetingWishId });
  const document = { title: `Paper ${mark}`, link: "https://files.example/a", datedOn: "2026-06-01" };
  await w.owner
    .insert(delegationDocuments)
    .values({ ...made, ...document, id: ids.documentId, delegationId, forAll: true });
  return ids;
}
