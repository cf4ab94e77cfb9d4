import type { Tx } from "@/db/client";
import { FIRST_WAVES, type StoredInputs } from "@/lib/domain/pairing/stored-wave";
import type { PairingFirm, PairingMentor } from "@/lib/domain/pairing/types";
import { writtenName } from "@/lib/domain/written-name";
import { type FirmRow, readFirms } from "./gather-firms";
import { type MentorRow, readMentors } from "./gather-mentors";
import { readSilent } from "./read-silent";

/**
 * Everything that a wave is worked out from, as it stands: firms that look for a mentor and have no proposal open, and
 * active, vetted mentors. Names that people wrote are matched with firms and mentors of the agency here.
 */
export async function gatherInputs(tx: Tx, agencyId: string, now: Date): Promise<StoredInputs> {
  const firms = await readFirms(tx, agencyId);
  const mentors = await readMentors(tx, agencyId, now.toISOString().slice(0, 10));
  const silent = await readSilent(tx, agencyId, now);
  const first = firms.filter((firm) => firm.first).map(({ id }) => id);
  return {
    firms: firms.map((firm) => toFirm(firm, mentors)),
    mentors: mentors.map((mentor) => toMentor(mentor, firms)),
    waited: Object.fromEntries(
      firms.map(({ id, waited, first: put }) => [id, waited + (put ? FIRST_WAVES : 0)]),
    ),
    first,
    silent: Object.fromEntries(
      silent
        .filter(({ firmId }) => first.includes(firmId))
        .map(({ firmId, assignmentId, mentor, days }) => [
          firmId,
          { assignment: assignmentId, mentor, days },
        ]),
    ),
    names: Object.fromEntries([...firms, ...mentors].map(({ id, name }) => [id, name])),
    locked: [],
    barred: [],
  };
}

function toFirm(firm: FirmRow, mentors: readonly MentorRow[]): PairingFirm {
  const { name: _name, waited: _waited, first: _first, refusals, partners, ...plain } = firm;
  const said = (kind: string) =>
    refusals.filter((one) => one.kind === kind).map(({ name }) => writtenName(name));
  const [people, houses, accepted] = [said("mentor"), said("firm"), said("accepted")];
  const called = (mentor: MentorRow, names: readonly string[]) =>
    names.includes(writtenName(mentor.name)) || names.includes(writtenName(mentor.email));
  const avoided = mentors.filter(
    (mentor) =>
      called(mentor, people) || mentor.businesses.some(({ name }) => houses.includes(writtenName(name))),
  );
  return {
    ...plain,
    avoids: [...new Set([...avoided.map(({ id }) => id), ...partners])].sort(),
    agreesTo: mentors.filter((mentor) => called(mentor, accepted)).map(({ id }) => id),
  };
}

function toMentor(mentor: MentorRow, firms: readonly FirmRow[]): PairingMentor {
  const { name: _name, email: _email, choices, businesses, ...plain } = mentor;
  const said = (choice: string) => {
    const names = choices.filter((one) => one.choice === choice).map(({ name }) => writtenName(name));
    return firms.filter(({ name }) => names.includes(writtenName(name))).map(({ id }) => id);
  };
  // A firm that the mentor calls an own one has its owners in common with the mentor, member there or not.
  const owned = businesses.map(({ name }) => writtenName(name));
  const ofOwned = firms.filter(({ name }) => owned.includes(writtenName(name)));
  return {
    ...plain,
    people: [...new Set([...plain.people, ...ofOwned.flatMap(({ people }) => people)])].sort(),
    businesses: businesses.map(({ division, markets }) => ({ division, markets })),
    avoids: said("avoided"),
    prefers: said("preferred"),
    agreesTo: said("accepted"),
  };
}
