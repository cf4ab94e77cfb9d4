import { and, eq } from "drizzle-orm";
import { wavePairs } from "@/db/schema/waves";
import { addRefusal, addWish } from "@/lib/matching/commands/keep-wishes";
import { seekMentor } from "@/lib/matching/commands/seek-mentor";
import { answerPair } from "@/lib/waves/commands/answer-pair";
import { draftWave } from "@/lib/waves/commands/draft-wave";
import { publishWave } from "@/lib/waves/commands/publish-wave";
import { readSilent } from "@/lib/waves/commands/read-silent";
import { adminOn, granted, memberOn, mentorOn, type Stage } from "./cast";
import type { SettledFirm, Settlement } from "./settle";

type Answer = { answer: "accepted" | "declined"; reason?: string };
const YES: Answer = { answer: "accepted" };

/** What the two sides of each pair said, pair by pair; what is missing is still awaited. */
const ANSWERS: readonly (readonly [firm: Answer | null, mentor: Answer | null])[] = [
  [YES, YES],
  [YES, { answer: "declined", reason: "no-time" }],
  [YES, YES],
  [{ answer: "declined", reason: "other-market" }, null],
  [YES, null],
  [null, YES],
];

/** Firms without a mentor look for one: a wave that is answered in part, and the draft of the next. */
export async function matchInWaves(stage: Stage, settlement: Settlement): Promise<void> {
  const { build } = stage;
  const alone = settlement.firms.filter((_, index) => index % 5 === 3);
  for (const [at, settled] of alone.entries()) await seek(stage, settled, at < 6 ? -30 : -3);
  // One that has a mentor would like another for a second market.
  const [first] = settlement.firms;
  if (first) await wish(stage, first, -5);
  const { id: waveId } = granted(
    await draftWave(await adminOn(stage, settlement, -11), { name: "Autumn, first wave" }),
  );
  granted(await publishWave(await adminOn(stage, settlement, -10), { waveId, version: "1" }));
  const pairs = await build.db
    .select()
    .from(wavePairs)
    .where(and(eq(wavePairs.agencyId, build.agencyId), eq(wavePairs.waveId, waveId)));
  const order = settlement.firms.map(({ id }) => id);
  const ordered = pairs.toSorted((one, other) => order.indexOf(one.firmId) - order.indexOf(other.firmId));
  for (const [at, { id: pairId, firmId, mentorId }] of ordered.entries()) {
    const [ofFirm, ofMentor] = ANSWERS[at] ?? [null, null];
    const firm = settlement.firms.find(({ id }) => id === firmId);
    const mentor = settlement.mentors.find(({ id }) => id === mentorId);
    if (firm && ofFirm) granted(await answerPair(await memberOn(stage, firm, -8), { pairId, ...ofFirm }));
    if (mentor && ofMentor)
      granted(await answerPair(await mentorOn(stage, mentor, -6), { pairId, ...ofMentor }));
  }
  // Two firms whose mentor has not met them for long come first in it.
  const admin = await adminOn(stage, settlement, -1);
  const quiet = await admin.read((tx) => readSilent(tx, build.agencyId, admin.now));
  const silent = quiet.slice(0, 2).map(({ firmId }) => firmId);
  granted(await draftWave(admin, { name: "Autumn, second wave", silent }));
}

async function seek(stage: Stage, settled: SettledFirm, day: number): Promise<void> {
  await wish(stage, settled, day);
  granted(await seekMentor(await memberOn(stage, settled, day), {}));
}

/** The market and the language that matter most to the firm, and one help that it looks for. */
async function wish(stage: Stage, settled: SettledFirm, day: number): Promise<void> {
  const { firm } = settled;
  const owner = await memberOn(stage, settled, day);
  const [market] = firm.targets;
  const [language] = firm.languages;
  const wishes = [
    ...(market ? [[`market:${market}`, "It is where we want to begin."]] : []),
    ...(language ? [[`language:${language}`, "Not all of us speak another."]] : []),
    ["knowledge:consumers", "We know dealers, and too little of those who use what we make."],
  ];
  for (const [wished, reason] of wishes) granted(await addWish(owner, { wish: wished, reason }));
  if (firm.markets.length > 2)
    granted(
      await addRefusal(owner, {
        kind: "firm",
        name: "Northern Rival Works",
        reason: "They bid for the same orders.",
      }),
    );
}
