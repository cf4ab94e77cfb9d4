import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { introductionQuestions } from "@/db/schema/contacts";
import { hashSecret } from "@/lib/auth/secrets";
import { type AuditEntry, command } from "@/lib/command";
import { onBehalf } from "@/lib/command-on-behalf";
import type { ContactUse } from "@/lib/domain/contact-terms";
import { Refusal } from "@/lib/errors";
import { parse } from "@/lib/parse";
import { answerByLinkInput, answerQuestionInput } from "../schema";

/** Says in the portal what became of an introduction. */
export const answerQuestion = command({
  name: "contacts.answer",
  input: answerQuestionInput,
  hats: ["member"],
  async run({ tx, actor, input: { questionId, ...said }, now, audit }) {
    const mine = and(
      eq(introductionQuestions.agencyId, actor.agencyId),
      eq(introductionQuestions.firmId, actor.firmId),
      eq(introductionQuestions.id, questionId),
    );
    const [known] = await tx.select({ id: introductionQuestions.id }).from(introductionQuestions).where(mine);
    if (!known) throw new Refusal("not-found");
    return keep(tx, mine, said, now, audit);
  },
});

/** The same by the link of a mail, which works once, without signing in. */
export const answerByLink = onBehalf({
  hats: ["system"],
  agency: async (context, raw) => {
    const { token } = parse(answerByLinkInput, raw);
    const { rows } = await context.read((tx) =>
      tx.execute<{ agency_id: string }>(sql`select agency_id from question_behind(${hashSecret(token)})`),
    );
    const [found] = rows;
    if (!found) throw new Refusal("link-used");
    return found.agency_id;
  },
  work: command({
    name: "contacts.answer-by-link",
    input: answerByLinkInput,
    hats: ["system"],
    run: ({ tx, input: { token, used, uses, worth }, now, audit }) =>
      keep(
        tx,
        eq(introductionQuestions.tokenHash, hashSecret(token)),
        { used, uses, worth },
        now,
        audit,
        "link-used",
      ),
  }),
});

type Said = { used: "yes" | "no"; uses: ContactUse[]; worth: number | null };

async function keep(
  tx: Tx,
  which: SQL | undefined,
  { used, uses, worth }: Said,
  now: Date,
  audit: (entry: AuditEntry) => Promise<void>,
  again = "answered",
): Promise<{ id: string }> {
  const wasUsed = used === "yes";
  const [kept] = await tx
    .update(introductionQuestions)
    .set({ answeredAt: now, used: wasUsed, uses: wasUsed ? uses : [], worth: wasUsed ? worth : null })
    .where(and(which, isNull(introductionQuestions.answeredAt)))
    .returning({
      id: introductionQuestions.id,
      firmId: introductionQuestions.firmId,
      introductionId: introductionQuestions.introductionId,
    });
  if (!kept) throw new Refusal(again);
  await audit({
    verb: "introduction.answered",
    subject: { kind: "introduction", id: kept.introductionId },
    firmId: kept.firmId,
    changes: { used: { from: null, to: wasUsed } },
  });
  return { id: kept.id };
}
