import { describe, expect, it } from "vitest";
import { startAssessment } from "@/lib/assessments/commands/start-assessment";
import { submitAssessment } from "@/lib/assessments/commands/submit-assessment";
import { itemKeyOf } from "@/lib/domain/antecedents/item-keys";
import { getResult } from "@/lib/results/queries/get-result";
import { world } from "../../support/world";
import { answerAll, plainAnswer, value } from "../assessments/answering";

const w = await world();
const agency = await w.agency();
const strong = itemKeyOf("resources.people");

async function handedIn() {
  const firm = await w.firm(agency.id);
  const context = await w.memberContext(firm);
  const { assessmentId } = value(await startAssessment(context, { instrument: "antecedents" }));
  const asked = await answerAll(context, { firmId: firm.id, assessmentId }, (item) =>
    plainAnswer(item, item.key === strong ? 5 : 2),
  );
  value(await submitAssessment(context, { assessmentId }));
  return { asked, result: await getResult(context, { firmId: firm.id, assessmentId }) };
}

describe("a firm that answers on its strengths for high technology", () => {
  it("reads nine components with their bands, weighed as the stored questionnaire says", async () => {
    const { asked, result } = await handedIn();
    expect(asked).toBe(47);
    if (result?.instrument !== "antecedents") throw new Error("another questionnaire's result");
    const { components, weakest, groups } = result.diagnosis;
    expect(components).toHaveLength(9);
    expect(groups.flat()[0]).toBe("resources");
    const [low, middle, high] = components.find(({ component }) => component === "resources")?.band ?? [];
    expect(Number(low)).toBeLessThan(Number(middle));
    expect(Number(middle)).toBeLessThan(Number(high));
    expect(weakest).toHaveLength(46);
    expect(result.answers[strong]?.question).toContain("time for business abroad");
  });
});
