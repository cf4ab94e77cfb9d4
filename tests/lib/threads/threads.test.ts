import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { mails } from "@/db/schema/accounts";
import { assignments } from "@/db/schema/assignments";
import { messages, threads } from "@/db/schema/threads";
import { beginThread } from "@/lib/threads/commands/begin-thread";
import { inviteAgency } from "@/lib/threads/commands/invite-agency";
import { readThread } from "@/lib/threads/commands/read-thread";
import { sendMessage } from "@/lib/threads/commands/send-message";
import { getThread } from "@/lib/threads/queries/get-thread";
import { countUnread, listThreads } from "@/lib/threads/queries/list-threads";
import { type TestFirm, type TestMentor, type TestPerson, type World, world } from "../../support/world";

let w: World;
let agencyId: string;
let admin: TestPerson;
let mentor: TestMentor;
let firm: TestFirm;
let assignmentId: string;

beforeAll(async () => {
  w = await world();
  agencyId = (await w.agency()).id;
  admin = await w.administrator(agencyId);
});
beforeEach(async () => {
  mentor = await w.mentor(agencyId);
  firm = await w.firm(agencyId);
  assignmentId = await w.assign(firm, mentor);
});

const refused = (code: string) => expect.objectContaining({ ok: false, code });
const both = async () => [await w.memberContext(firm), await w.mentorContext(mentor)] as const;
async function begun() {
  const outcome = await beginThread(await w.memberContext(firm), {
    firmId: firm.id,
    subject: "Prices",
    body: "Too low?",
  });
  if (!outcome.ok) throw new Error(outcome.code);
  return { threadId: outcome.value.id };
}
const bareCount = async (context: Awaited<ReturnType<typeof w.memberContext>>) =>
  (await context.read((tx) => tx.select({ id: messages.id }).from(messages))).length;

describe("a conversation", () => {
  it("is read by the firm and its mentor, counted until read, and answered", async () => {
    const [owner, advisor] = await both();
    const place = await begun();
    expect([await countUnread(owner), await countUnread(advisor)]).toEqual([0, 1]);
    expect((await getThread(advisor, place))?.messages).toMatchObject([{ body: "Too low?", fresh: true }]);
    expect(await readThread(advisor, place)).toMatchObject({ value: { noted: true } });
    expect(await readThread(advisor, place)).toMatchObject({ value: { noted: false } });
    expect(await countUnread(advisor)).toBe(0);
    const later = { ...advisor, now: new Date(w.now.getTime() + 60_000) };
    expect(await sendMessage(later, { ...place, body: "Far too low." })).toMatchObject({ ok: true });
    expect(await listThreads(owner)).toMatchObject([{ subject: "Prices", unread: 1, named: 0 }]);
  });

  it("names people of it, who get it by mail at once, and nobody else", async () => {
    const [owner, advisor] = await both();
    const place = await begun();
    const stranger = await w.person();
    const say = (context: typeof owner, mentions: string[]) =>
      sendMessage(context, { ...place, body: "Ask the bank.", mentions });
    expect(await say(owner, [stranger.id])).toMatchObject({ fields: { mentions: ["not-in-thread"] } });
    const later = { ...advisor, now: new Date(w.now.getTime() + 60_000) };
    expect(await say(later, [firm.owner.id])).toMatchObject({ ok: true });
    const sent = await w.owner.select().from(mails).where(eq(mails.toEmail, firm.owner.email));
    expect(sent).toHaveLength(1);
    expect(sent[0]?.body).toContain(`https://portal.example/firm/${firm.id}/messages/${place.threadId}`);
    expect(await listThreads(owner)).toMatchObject([{ named: 1 }]);
  });

  it("is closed to the agency until somebody asks it in", async () => {
    const [owner] = await both();
    const office = await w.adminContext(admin, agencyId);
    const place = await begun();
    expect([await getThread(office, place), await bareCount(office)]).toEqual([null, 0]);
    expect(await sendMessage(office, { ...place, body: "x" })).toEqual(refused("not-found"));
    expect(await inviteAgency(owner, place)).toMatchObject({ ok: true });
    expect((await getThread(office, place))?.messages).toHaveLength(1);
    expect(await sendMessage(office, { ...place, body: "We pay half." })).toMatchObject({ ok: true });
    const seen = await getThread(await w.mentorContext(mentor), place);
    const answer = seen?.messages.find(({ hat }) => hat === "admin");
    expect(answer).toMatchObject({ by: admin.name, body: "We pay half." });
  });

  it("ends for a mentor with the assignment, at the next request", async () => {
    const place = await begun();
    const advisor = await w.mentorContext(mentor);
    expect(await getThread(advisor, place)).not.toBeNull();
    await w.owner.update(assignments).set({ endedAt: w.now }).where(eq(assignments.id, assignmentId));
    expect([await getThread(advisor, place), await bareCount(advisor)]).toEqual([null, 0]);
    expect([await countUnread(advisor), await listThreads(advisor)]).toEqual([0, []]);
    expect(await sendMessage(advisor, { ...place, body: "x" })).toEqual(refused("not-found"));
  });

  it("is not there for a mentor who comes later, nor for one beside whom it was begun", async () => {
    const place = await begun();
    const second = await w.mentor(agencyId);
    await w.assign(firm, second);
    const context = await w.mentorContext(second);
    expect([await getThread(context, place), await bareCount(context)]).toEqual([null, 0]);
    const own = await beginThread(context, { firmId: firm.id, subject: "Hello", body: "New here." });
    const threadId = own.ok ? own.value.id : "";
    expect(await getThread(await w.mentorContext(mentor), { threadId })).toBeNull();
    expect(await getThread(await w.memberContext(firm), { threadId })).not.toBeNull();
  });

  it("needs a mentor, words, and is begun once under one key", async () => {
    const owner = await w.memberContext(firm);
    const input = { firmId: firm.id, subject: "Prices", body: "Too low?" };
    const key = randomUUID();
    const first = await beginThread(owner, input, key);
    expect(await beginThread(owner, input, key)).toEqual(first);
    expect(await w.owner.select().from(threads).where(eq(threads.firmId, firm.id))).toHaveLength(1);
    expect(await beginThread(owner, { ...input, body: " " })).toEqual(refused("invalid"));
    const alone = await w.firm(agencyId);
    const lonely = await beginThread(await w.memberContext(alone), { ...input, firmId: alone.id });
    expect(lonely).toEqual(refused("no-mentor"));
    const admins = await beginThread(await w.adminContext(admin, agencyId), input);
    expect(admins).toEqual(refused("forbidden"));
  });
});
