import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { results } from "@/db/schema/assessments";
import { submitAssessment } from "@/lib/assessments/commands/submit-assessment";
import { TERMS } from "@/lib/domain/knowledge-innovation/level-words";
import { giveCredentials, granted } from "../../lib/accounts/account-life";
import { answerAll, plainAnswer, started } from "../../lib/assessments/answering";
import { e2eWorld } from "../../support/e2e-world";
import { knowledgeIn } from "../../support/knowledge-result";
import type { TestFirm, World } from "../../support/world";

export type Cast = Awaited<ReturnType<typeof cast>>;

/** One page of a table and five more. */
const FIRMS = 25;

/** An administrator with enough firms for two pages; one of them has a result and lacks some kind of knowledge. */
export async function cast() {
  const { w, close } = e2eWorld();
  const agency = await w.agency({ name: "Coastal Trade Office" });
  const admin = await w.administrator(agency.id, await w.person({ name: "Agnes Strand" }));
  await giveCredentials(w, admin, true);
  const owner = await w.person({ name: "Bodil Hede" });
  const firm = await w.firm(agency.id, { legalName: "Bramble Ovens", owner });
  for (let number = 1; number < FIRMS; number++) {
    const legalName = `Firm ${String(number).padStart(2, "0")}`;
    await w.firm(agency.id, { legalName, country: number % 8 === 0 ? "NO" : "DK" });
  }
  const guest = {
    name: "Gorm Falk",
    email: `${randomUUID()}@guests.example`,
    password: "cold harbours, warm coats",
  };
  return { close, agency, admin, owner, firm, guest, ...(await lacking(w, firm)) };
}

/** Hands in a round of low answers and tells which knowledge is missed first. */
async function lacking(w: World, firm: TestFirm) {
  const context = await w.memberContext(firm);
  const { assessmentId } = await started(context);
  await answerAll(context, { firmId: firm.id, assessmentId }, (item) => plainAnswer(item, 2));
  const { resultId } = granted(await submitAssessment(context, { assessmentId }));
  const [result] = await w.owner.select().from(results).where(eq(results.id, resultId));
  const advised = result?.recommendations.first.flatMap(({ knowledge }) => knowledge) ?? [];
  const gap = knowledgeIn(result)?.gaps.find(({ knowledge }) => advised.includes(knowledge))?.knowledge;
  if (!gap) throw new Error("the firm lacks nothing");
  return { assessmentId, gap: TERMS.knowledge[gap].name };
}
