import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { assessments } from "@/db/schema/assessments";
import { plans } from "@/db/schema/plans";
import { addComment } from "@/lib/comments/commands/add-comment";
import { addNote } from "@/lib/notes/commands/add-note";
import { decideReview } from "@/lib/reviews/commands/decide-review";
import { granted, memberOn, mentorOn, type Stage } from "./cast";
import type { Round } from "./rounds";
import type { SettledFirm, SettledMentor } from "./settle";

const REMARKS: readonly (readonly [itemKey: string, body: string])[] = [
  [
    "knowledge.market.storage",
    "In my first years we had the same three mailboxes. One shared folder a country, with one page on top, was enough.",
  ],
  [
    "knowledge.consumers.collection",
    "Who of you last stood beside a customer abroad while the product was being used? I would start there.",
  ],
  [
    "knowledge.competitors.collection",
    "You name one rival. In that market there are at least four; the fair's exhibitor list has them.",
  ],
  [
    "innovation.marketing.extent",
    "The price list in their currency was the cheapest thing we ever did, and it worked.",
  ],
  ["management.dissemination", "Five minutes in a meeting you already hold. A new meeting will die."],
];
const ANSWERS = [
  "Thank you. We have put it on the agenda for Monday.",
  "True, it was the forwarder who told us. We will change the answer next time.",
  "Could we talk about this when you are here in spring?",
];

/** A mentor reads a round, remarks on answers, and most often decides. */
export async function readRound(
  stage: Stage,
  settled: SettledFirm,
  mentor: SettledMentor,
  round: Round,
  decide: boolean,
): Promise<void> {
  const { chance } = stage.build;
  const context = await mentorOn(stage, mentor, round.day + 4);
  const place = { firmId: settled.id, subjectKind: "assessment", subjectId: round.assessmentId };
  const first = chance.below(REMARKS.length);
  for (const offset of [0, 2].slice(0, 1 + chance.below(2))) {
    const [itemKey, body] = REMARKS[(first + offset) % REMARKS.length] ?? REMARKS[0] ?? ["", ""];
    granted(await addComment(context, { ...place, itemKey, body }, randomUUID()));
    if (chance.next() < 0.6) {
      const answer = { ...place, itemKey, body: chance.pick(ANSWERS) };
      granted(await addComment(await memberOn(stage, settled, round.day + 5, true), answer, randomUUID()));
    }
  }
  if (decide) await signOff(stage, settled, mentor, "assessment", round.assessmentId, round.day + 5);
}

export async function signOff(
  stage: Stage,
  settled: SettledFirm,
  mentor: SettledMentor,
  kind: "assessment" | "plan",
  subjectId: string,
  day: number,
): Promise<void> {
  const table = kind === "plan" ? plans : assessments;
  const [row] = await stage.build.db
    .select({ version: table.version })
    .from(table)
    .where(eq(table.id, subjectId));
  const body =
    kind === "plan"
      ? "Fewer things than last year, and each with a name beside it. Go."
      : "An honest picture. I would have put storing lower still.";
  const input = {
    firmId: settled.id,
    kind,
    subjectId,
    version: String(row?.version ?? 1),
    verdict: "signed-off",
    body,
  };
  granted(await decideReview(await mentorOn(stage, mentor, day), input));
}

export async function keepNote(
  stage: Stage,
  settled: SettledFirm,
  mentor: SettledMentor,
  day: number,
): Promise<void> {
  const body =
    "Owner decides everything alone. Ask next time who would run sales abroad while they are in the workshop.";
  granted(await addNote(await mentorOn(stage, mentor, day), { firmId: settled.id, body }, randomUUID()));
}
