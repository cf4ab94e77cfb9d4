import { and, eq, isNull, type SQL } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { introductionQuestions } from "@/db/schema/contacts";
import { type AuditEntry, command } from "@/lib/command";
import { onBehalf } from "@/lib/command-on-behalf";
import type { ActorOf } from "@/lib/context/actor";
import type { ContactUse } from "@/lib/domain/contact-terms";
import { Refusal } from "@/lib/errors";
import { parse } from "@/lib/parse";
import { questionOfLink } from "../queries/link";
import { answerByLinkInput, answerQuestionInput } from "../schema";

/** Says in the portal what became of an introduction. */
export const answerQuestion = command({
  name: "contacts.answer",
  input: answerQuestionInput,
  hats: ["member"],
  run: ({ tx, actor, input, now, audit }) => answerOne(tx, actor, input, now, audit),
});

type Answer = Omit<Said, "by"> & { questionId: string };

/** Answers one of the firm's own questions within the transaction of whoever asks for it. */
export async function answerOne(
  tx: Tx,
  actor: ActorOf<"member">,
  { questionId, ...said }: Answer,
  now: Date,
  audit: (entry: AuditEntry) => Promise<void>,
): Promise<{ id: string }> {
  const mine = and(
    eq(introductionQuestions.agencyId, actor.agencyId),
    eq(introductionQuestions.firmId, actor.firmId),
    eq(introductionQuestions.id, questionId),
  );
  const [known] = await tx.select({ id: introductionQuestions.id }).from(introductionQuestions).where(mine);
  if (!known) throw new Refusal("not-found");
  return keep(tx, mine, { ...said, by: actor.accountId }, now, audit);
}

/**
 * The same by a person's own link of a mail, without signing in: until somebody of the firm has answered, some weeks have
 * passed, or the person has left the firm.
 */
export const answerByLink = onBehalf({
  hats: ["system"],
  agency: async (context, raw) => {
    const { token } = parse(answerByLinkInput, raw);
    return (await context.read((tx) => openLink(tx, token, context.now))).agency_id;
  },
  work: command({
    name: "contacts.answer-by-link",
    input: answerByLinkInput,
    hats: ["system"],
    async run({ tx, input: { token, used, uses, worth }, now, audit }) {
      const link = await openLink(tx, token, now);
      const which = and(
        eq(introductionQuestions.agencyId, link.agency_id),
        eq(introductionQuestions.id, link.question_id),
      );
      return keep(tx, which, { used, uses, worth, by: link.account_id }, now, audit, "link-used");
    },
  }),
});

async function openLink(tx: Tx, token: string, now: Date) {
  const link = await questionOfLink(tx, token, now);
  if (link?.state === "expired") throw new Refusal("link-expired");
  if (link?.state !== "open") throw new Refusal("link-used");
  return link;
}

type Said = { used: "yes" | "no"; uses: ContactUse[]; worth: number | null; by: string };

async function keep(
  tx: Tx,
  which: SQL | undefined,
  { used, uses, worth, by }: Said,
  now: Date,
  audit: (entry: AuditEntry) => Promise<void>,
  again = "answered",
): Promise<{ id: string }> {
  const wasUsed = used === "yes";
  const [kept] = await tx
    .update(introductionQuestions)
    .set({
      answeredAt: now,
      answeredBy: by,
      used: wasUsed,
      uses: wasUsed ? uses : [],
      worth: wasUsed ? worth : null,
    })
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
