import { DEFAULT_WEIGHTS, PARTS } from "@/lib/domain/pairing/types";
import { answerPair } from "@/lib/waves/commands/answer-pair";
import { draftWave } from "@/lib/waves/commands/draft-wave";
import { dropWave, publishWave } from "@/lib/waves/commands/publish-wave";
import {
  allowPair,
  lockPair,
  refreshWave,
  removePair,
  unlockPair,
  weighWave,
} from "@/lib/waves/commands/steer-wave";
import type { Things } from "../things";
import { MEMBERS, type Row } from "./row";

const admins = { may: ["admin"], reach: "agency" } as const;
const wave = ({ waveId }: Things) => ({ waveId, version: "1" });
const pair = (things: Things) => ({ ...wave(things), firmId: things.firmId, mentorId: things.mentorId });
const takenOut = (things: Things) => ({
  ...wave(things),
  firmId: things.firmId,
  mentorId: things.takenOutId,
});
const weights = Object.fromEntries(PARTS.map((part) => [part, String(DEFAULT_WEIGHTS[part])]));

export const waveRows: readonly Row[] = [
  {
    command: draftWave,
    may: ["admin"],
    reach: "none",
    // Both firms have a proposal open, and nobody else asks.
    cells: { "admin × own": "nobody-asks" },
    form: () => ({ name: "Spring" }),
  },
  { command: lockPair, ...admins, form: pair },
  { command: unlockPair, ...admins, form: pair },
  { command: removePair, ...admins, form: pair },
  { command: allowPair, ...admins, form: takenOut },
  { command: refreshWave, ...admins, form: wave },
  { command: weighWave, ...admins, form: (things) => ({ ...wave(things), ...weights }) },
  { command: publishWave, ...admins, form: wave },
  { command: dropWave, ...admins, form: wave },
  {
    command: answerPair,
    may: [...MEMBERS, "mentor"],
    blind: ["otherMentor"],
    reach: "firm",
    cells: { "otherMentor × neighbour": "ok" },
    form: ({ pairId }) => ({ pairId, answer: "declined", reason: "no-time" }),
  },
];
