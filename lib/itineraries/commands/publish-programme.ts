import { and, count, eq, isNull } from "drizzle-orm";
import { delegationEntries, delegationProgrammes } from "@/db/schema/delegation-agenda";
import { command } from "@/lib/command";
import { Refusal } from "@/lib/errors";
import { textsIn } from "@/lib/i18n/texts";
import { publishProgrammeInput, setClockInput } from "../schema";
import { shapedJourney } from "./find-journey";
import { programmeOf } from "./place-entry";
import { tellJourney } from "./tell-journey";

/** Shows the group its programme and mails everybody once; what changes later carries a mark instead. */
export const publishProgramme = command({
  name: "itineraries.publish-programme",
  input: publishProgrammeInput,
  hats: ["admin"],
  async run({ tx, actor, input: { delegationId }, now, audit }) {
    const { agencyId, accountId } = actor;
    const journey = await shapedJourney(tx, agencyId, delegationId);
    const { timeZone, publishedAt } = await programmeOf(tx, actor, journey);
    if (publishedAt !== null) throw new Refusal("programme-published");
    const mine = and(
      eq(delegationEntries.agencyId, agencyId),
      eq(delegationEntries.delegationId, delegationId),
    );
    const [entries] = await tx
      .select({ n: count() })
      .from(delegationEntries)
      .where(and(mine, isNull(delegationEntries.cancelledAt)));
    if (!entries?.n) throw new Refusal("programme-empty");
    const { agencyId: agency, delegationId: of } = delegationProgrammes;
    const shown = { publishedAt: now, publishedBy: accountId };
    await tx
      .insert(delegationProgrammes)
      .values({ agencyId, delegationId, timeZone, ...shown })
      .onConflictDoUpdate({ target: [agency, of], set: shown });
    const told = await tellJourney(
      tx,
      { agencyId, delegationId, page: "programme" },
      ({ name, language, link }) => {
        const t = textsIn("itineraries", language);
        const words = { name, delegation: journey.name, link };
        return { subject: t("mail.programme.subject", words), body: t("mail.programme.body", words) };
      },
      now,
    );
    await audit({
      verb: "programme.published",
      subject: { kind: "delegation", id: delegationId },
      changes: { told: { from: null, to: told } },
    });
    return { delegationId };
  },
});

/** Chooses the clock of the programme, as long as nothing stands on it that the change would move. */
export const setClock = command({
  name: "itineraries.set-clock",
  input: setClockInput,
  hats: ["admin"],
  async run({ tx, actor, input: { delegationId, timeZone }, audit }) {
    const { agencyId } = actor;
    const journey = await shapedJourney(tx, agencyId, delegationId);
    const before = await programmeOf(tx, actor, journey);
    const [known] = await tx
      .select({ id: delegationEntries.id })
      .from(delegationEntries)
      .where(and(eq(delegationEntries.agencyId, agencyId), eq(delegationEntries.delegationId, delegationId)))
      .limit(1);
    if (known) throw new Refusal("clock-in-use");
    const { agencyId: agency, delegationId: of } = delegationProgrammes;
    await tx
      .insert(delegationProgrammes)
      .values({ agencyId, delegationId, timeZone })
      .onConflictDoUpdate({ target: [agency, of], set: { timeZone } });
    await audit({
      verb: "programme.clock-set",
      subject: { kind: "delegation", id: delegationId },
      changes: { timeZone: { from: before.timeZone, to: timeZone } },
    });
    return { delegationId };
  },
});
