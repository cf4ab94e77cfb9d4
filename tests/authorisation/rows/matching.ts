import { editTerms } from "@/lib/matching/commands/edit-terms";
import { addRefusal, addWish, dropRefusal, dropWish } from "@/lib/matching/commands/keep-wishes";
import {
  addAbsence,
  addBusiness,
  addFirmChoice,
  dropAbsence,
  dropBusiness,
  dropFirmChoice,
} from "@/lib/matching/commands/list-own-things";
import { putFirmsFirst } from "@/lib/matching/commands/put-firms-first";
import { seekMentor, stopSeekingMentor } from "@/lib/matching/commands/seek-mentor";
import { vetMentor } from "@/lib/matching/commands/vet-mentor";
import { MEMBERS, type Row } from "./row";
import { waveRows } from "./waves";

const self = { may: ["mentor", "otherMentor"], reach: "none" } as const;
// What a mentor keeps is the mentor's alone: at the neighbour it is the other mentor's.
const kept = {
  may: ["mentor"],
  blind: [],
  reach: "firm",
  cells: { "otherMentor × own": "not-found", "otherMentor × neighbour": "ok" },
} as const;
const others = { "otherMentor × abroad": "not-found", "otherMentor × unknown": "not-found" } as const;
const mine = { ...kept, cells: { ...kept.cells, ...others } } as const;
const open = { may: MEMBERS, reach: "none" } as const;
const admins = { may: ["admin"], reach: "agency" } as const;

export const matchingRows: readonly Row[] = [
  ...waveRows,
  {
    command: editTerms,
    ...self,
    form: () => ({
      version: "1",
      marketYears: "SE:10",
      marketRoles: "SE:sales",
      languageLevels: "da:3",
      divisions: "28",
      competences: "market",
      phases: "pre",
      country: "DK",
      region: "DK-82",
      travels: "on",
      hoursAMonth: "4",
      capacity: "3",
      shownAs: "name",
    }),
  },
  { command: addAbsence, ...self, form: () => ({ fromOn: "2027-01-04", toOn: "2027-02-05" }) },
  { command: dropAbsence, ...mine, form: ({ absenceId }) => ({ id: absenceId }) },
  {
    command: addBusiness,
    ...self,
    form: () => ({ name: "Ovens Ltd", interest: "owner", division: "28", markets: "SE" }),
  },
  { command: dropBusiness, ...mine, form: ({ businessId }) => ({ id: businessId }) },
  { command: addFirmChoice, ...self, form: () => ({ name: "Rival Ltd", choice: "avoided" }) },
  { command: dropFirmChoice, ...mine, form: ({ firmChoiceId }) => ({ id: firmChoiceId }) },
  {
    command: vetMentor,
    ...admins,
    form: ({ mentorId }) => ({
      mentorId,
      version: "0",
      state: "vetted",
      decidedOn: "2026-06-01",
      charterOn: "2026-06-02",
      note: "Two references",
    }),
  },
  { command: putFirmsFirst, ...admins, form: ({ mentorId }) => ({ mentorId }) },
  { command: seekMentor, ...open, form: () => ({}) },
  { command: stopSeekingMentor, ...open, form: () => ({}) },
  { command: addWish, ...open, form: () => ({ wish: "language:sv", reason: "We call dealers" }) },
  { command: dropWish, ...open, form: () => ({ place: "1" }) },
  { command: addRefusal, ...open, form: () => ({ kind: "firm", name: "Old partner", reason: "A dispute" }) },
  { command: dropRefusal, may: MEMBERS, reach: "firm", form: ({ refusalId }) => ({ id: refusalId }) },
];
