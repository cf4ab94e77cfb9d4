import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { firms, memberships } from "@/db/schema/firms";
import type { ActorOf } from "@/lib/context/actor";
import { countryName } from "@/lib/domain/reference/countries";
import type { ReviewedKind, Verdict } from "@/lib/domain/review-state";
import { env } from "@/lib/env";
import { language, texts } from "@/lib/i18n/texts";
import { queueMail } from "@/lib/jobs/mail";

type Decided = {
  firmId: string;
  kind: ReviewedKind;
  subjectId: string;
  about: { round: number; country: string };
  verdict: Verdict;
  body: string;
};

/** Mails the decision to everybody who is a member of the firm now. */
export async function tellFirm(tx: Tx, actor: ActorOf<"mentor">, decided: Decided, now: Date): Promise<void> {
  const ofFirm = and(eq(memberships.agencyId, actor.agencyId), eq(memberships.firmId, decided.firmId));
  const people = await tx
    .select({ email: accounts.email, firm: firms.legalName })
    .from(memberships)
    .innerJoin(accounts, eq(accounts.id, memberships.accountId))
    .innerJoin(firms, and(eq(firms.agencyId, memberships.agencyId), eq(firms.id, memberships.firmId)))
    .where(and(ofFirm, isNull(memberships.endedAt), isNull(accounts.disabledAt)))
    .orderBy(accounts.email);
  const [mentor] = await tx
    .select({ name: accounts.name })
    .from(accounts)
    .where(eq(accounts.id, actor.accountId));
  const t = texts("reviews");
  const place = `mail.${decided.kind}.${decided.verdict}` as const;
  for (const { email, firm } of people) {
    const values = {
      mentor: mentor?.name ?? t("somebody"),
      firm,
      round: String(decided.about.round),
      country: decided.about.country && countryName(decided.about.country, language()),
      text: decided.body,
      link: env().APP_ORIGIN + pathTo(decided),
    };
    const body = t(`${place}.body`, values).replace(/\n{3,}/g, "\n\n");
    await queueMail(tx, { to: email, subject: t(`${place}.subject`, values), body }, now);
  }
}

function pathTo({ firmId, kind, subjectId, about, verdict }: Decided): string {
  if (kind === "plan") return `/firm/${firmId}/plan`;
  if (kind === "market-plan") return `/firm/${firmId}/market-plans/${about.country}`;
  const round = `/firm/${firmId}/assessments/${subjectId}`;
  return verdict === "signed-off" ? `${round}/result` : round;
}
