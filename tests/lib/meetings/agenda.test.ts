import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { audit } from "@/db/schema/audit";
import { submitAssessment } from "@/lib/assessments/commands/submit-assessment";
import { DIFFERENCES_AT_FIRST } from "@/lib/domain/meeting";
import { removeAgendaItem, takeOnAgenda } from "@/lib/meetings/commands/agenda-items";
import { cancelMeeting } from "@/lib/meetings/commands/cancel-meeting";
import { proposeMeeting } from "@/lib/meetings/commands/propose-meeting";
import { getMeeting } from "@/lib/meetings/queries/get-meeting";
import { listWaiting } from "@/lib/meetings/queries/waiting-points";
import { submitRating } from "@/lib/ratings/commands/submit-rating";
import { world } from "../../support/world";
import { answerAll, code, plainAnswer, started, value } from "../assessments/answering";
import { begunRating, type Mentor, rateAll } from "../ratings/rating-life";

const w = await world();
const agency = await w.agency();

/** A pair that has met once already and whose second rating is open to both: every level lies apart. */
async function apart() {
  const firm = await w.firm(agency.id);
  const mentor = await w.mentor(agency.id);
  const assignmentId = await w.assign(firm, mentor);
  const context = await w.memberContext(firm);
  const rater = (await w.mentorContext(mentor)) as Mentor;
  const input = {
    firmId: firm.id,
    assignmentId,
    subject: "Prices",
    place: "",
    minutes: "60",
    at1: "2026-07-01T10:00",
  };
  const before = value(await proposeMeeting(rater, input));
  const { assessmentId } = await started(context);
  await answerAll(context, { firmId: firm.id, assessmentId });
  const ratingId = await begunRating(rater, firm.id, assessmentId);
  const place = { firmId: firm.id, ratingId };
  await rateAll(rater, place, (item) => plainAnswer(item, item.key.endsWith("use") ? 5 : 4));
  value(await submitAssessment(context, { assessmentId }));
  value(await submitRating(rater, { assessmentId: ratingId }));
  return { firm, context, rater, input, ratingId, open: { firmId: firm.id, meetingId: before.id } };
}

it("takes what both see differently, the farthest apart first, each once, as chosen", async () => {
  const { firm, context, rater, input, ratingId, open } = await apart();
  const waiting = await listWaiting(context, { firmId: firm.id });
  expect(waiting.length).toBeGreaterThan(DIFFERENCES_AT_FIRST);
  expect(waiting.filter(({ suggested }) => suggested)).toHaveLength(DIFFERENCES_AT_FIRST);
  expect(await listWaiting(rater, { firmId: firm.id })).toEqual(waiting);
  expect(waiting[0]?.levelsApart).toBe(2);

  // The meeting that was proposed before offers them, and takes two.
  expect((await getMeeting(context, open))?.agenda).toEqual([]);
  expect((await getMeeting(rater, open))?.waiting).toEqual(waiting);
  const [first, second, third] = waiting.map(({ value: named }) => named);
  const strange = await takeOnAgenda(context, { ...open, points: "answer:of-nothing" });
  expect(code(strange)).toBe("invalid");
  expect(code(await takeOnAgenda(context, { ...open, points: [] }))).toBe("invalid");
  expect(value(await takeOnAgenda(context, { ...open, points: [first, second] }))).toEqual({ added: 2 });
  expect(value(await takeOnAgenda(rater, { ...open, points: [first, second] }))).toEqual({ added: 0 });
  const agenda = (await getMeeting(rater, open))?.agenda ?? [];
  expect(agenda.map(({ body }) => body)).toEqual(waiting.slice(0, 2).map(({ body }) => body));
  expect(agenda[0]).toMatchObject({
    kind: "disagreement",
    about: { ratingId, said: { firm: [expect.any(String)] } },
  });
  const traces = await w.owner.select().from(audit).where(eq(audit.subjectId, open.meetingId));
  expect(traces.filter(({ verb }) => verb === "agenda.added")).toHaveLength(1);

  // The next meeting suggests the others; unticking all of them means none.
  const left = await listWaiting(context, { firmId: firm.id });
  expect(left[0]?.value).toBe(third);
  const none = value(await proposeMeeting(context, { ...input, points: "" }));
  expect((await getMeeting(context, { firmId: firm.id, meetingId: none.id }))?.agenda).toEqual([]);
  const one = value(await proposeMeeting(context, { ...input, points: "", further: third }));
  expect((await getMeeting(context, { firmId: firm.id, meetingId: one.id }))?.agenda).toHaveLength(1);

  // Taken off, or called off, a point waits again.
  value(await removeAgendaItem(context, { ...open, itemId: agenda[0]?.id }));
  value(await cancelMeeting(context, { firmId: firm.id, meetingId: one.id, version: "1", because: "Ill." }));
  const again = (await listWaiting(context, { firmId: firm.id })).map(({ value: named }) => named);
  expect(again).toContain(first);
  expect(again).toContain(third);
  expect(again).not.toContain(second);
});

it("suggests nothing of a rating that is not open to both, and nothing of another mentor's", async () => {
  const { firm, context, input } = await apart();
  const other = await w.mentor(agency.id);
  const assignmentId = await w.assign(firm, other);
  const second = await w.mentorContext(other);
  expect(await listWaiting(second, { firmId: firm.id })).toEqual([]);
  const made = value(await proposeMeeting(context, { ...input, assignmentId }));
  const meeting = await getMeeting(context, { firmId: firm.id, meetingId: made.id });
  expect(meeting).toMatchObject({ agenda: [], waiting: [] });
});
