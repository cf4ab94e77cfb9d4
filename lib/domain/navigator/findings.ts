import type { Answers } from "@/lib/domain/instruments/types";
import type { Reason } from "@/lib/domain/knowledge-innovation/types";
import { choiceOf, choicesOf, levelOf } from "@/lib/domain/navigator/read-answers";
import { stepFacts } from "@/lib/domain/navigator/step-facts";
import type { NavigatorStep } from "@/lib/domain/navigator/steps";

type Finding = {
  id: string;
  step: NavigatorStep;
  item: string;
  applies: (answers: Answers) => boolean;
  sentence: string;
};

const few = (item: string, least: number) => (answers: Answers) =>
  (choicesOf(answers, item)?.length ?? least) < least;
const atMost = (item: string, most: number) => (answers: Answers) => (levelOf(answers, item) ?? 5) <= most;
const has = (item: string, choice: string) => (answers: Answers) =>
  choicesOf(answers, item)?.includes(choice) ?? false;

/** What single answers of the full scheme mean for the plan. All are the portal's judgement. */
export const FINDINGS: readonly Finding[] = [
  {
    id: "few-ways",
    step: "modes",
    item: "navigator.modes.weighed",
    applies: few("navigator.modes.weighed", 3),
    sentence: "Fewer than three ways have been weighed up, so the one you take has hardly been chosen.",
  },
  {
    id: "no-exit",
    step: "model",
    item: "navigator.model.pieces",
    applies: (answers) => {
      const pieces = choicesOf(answers, "navigator.model.pieces");
      return pieces !== null && !pieces.includes("exit");
    },
    sentence: "The plan does not say yet how you would step back and what that would cost.",
  },
  {
    id: "few-strategies",
    step: "model",
    item: "navigator.model.strategies",
    applies: few("navigator.model.strategies", 3),
    sentence:
      "Strategies for business, marketing abroad and innovation carry strengths over to results; at least one is not in writing.",
  },
  {
    id: "loss-too-large",
    step: "model",
    item: "navigator.model.risk-return",
    applies: atMost("navigator.model.risk-return", 1),
    sentence: "The loss could be more than the firm can bear: plan a smaller first step or another way in.",
  },
  {
    id: "owners-unwilling",
    step: "internal",
    item: "factor.internal.owners-view",
    applies: atMost("factor.internal.owners-view", 1),
    sentence: "The owners do not want to go abroad. Settle that first; not every firm should go.",
  },
  {
    id: "finance-tight",
    step: "internal",
    item: "factor.internal.finance",
    applies: atMost("factor.internal.finance", 2),
    sentence:
      "A slow start could not be paid for: choose a way in that earns early, or find the money first.",
  },
  {
    id: "tie-unchecked",
    step: "social-capital",
    item: "navigator.social.market-choice",
    applies: (answers) => choiceOf(answers, "navigator.social.market-choice") === "tie",
    sentence: "A tie decided the market and nobody has checked the facts: add that check to the plan.",
  },
  {
    id: "few-ties",
    step: "social-capital",
    item: "navigator.social.kinds",
    applies: few("navigator.social.kinds", 2),
    sentence: "Your contacts are of one kind or none; another kind brings what these cannot.",
  },
  {
    id: "few-points-examined",
    step: "external",
    item: "navigator.external.examined",
    applies: few("navigator.external.examined", 4),
    sentence: "Most points of the market in mind have no fresh source yet.",
  },
  {
    id: "cash-breaks-first",
    step: "scaling",
    item: "navigator.scaling.breaks-first",
    applies: has("navigator.scaling.breaks-first", "cash"),
    sentence:
      "Cash would break first: arrange export credit or advance payment before you look for more orders.",
  },
  {
    id: "people-break-first",
    step: "scaling",
    item: "navigator.scaling.breaks-first",
    applies: has("navigator.scaling.breaks-first", "people"),
    sentence:
      "People who speak the language or know the market would run out first: plan a hire or training.",
  },
  {
    id: "unit-cost-unknown",
    step: "scaling",
    item: "navigator.scaling.unit-cost",
    applies: atMost("navigator.scaling.unit-cost", 2),
    sentence: "What one more order costs and earns is not known: work it out before growing.",
  },
  {
    id: "access-unseen",
    step: "ecosystems",
    item: "navigator.ecosystems.looked-at",
    applies: few("navigator.ecosystems.looked-at", 1),
    sentence: "No form of access has been looked into: ask for one offer for your largest need.",
  },
  {
    id: "payments-restricted",
    step: "constraints",
    item: "factor.external.restrictions",
    applies: has("factor.external.restrictions", "payments"),
    sentence: "Payments are restricted: agree with your bank how you will be paid before you sign.",
  },
  {
    id: "goods-restricted",
    step: "constraints",
    item: "factor.external.restrictions",
    applies: (answers) =>
      has("factor.external.restrictions", "embargo")(answers) ||
      has("factor.external.restrictions", "sanctions")(answers),
    sentence:
      "Goods, firms or countries are restricted: let a specialist check each offer before it goes out.",
  },
  {
    id: "no-second-way",
    step: "constraints",
    item: "navigator.constraints.second-way",
    applies: atMost("navigator.constraints.second-way", 3),
    sentence: "There is no second way for the day your main market closes: name one in the plan.",
  },
];

/** What the answers of one step's full scheme mean for the plan, in the order of the rules. */
export function findingsOf(step: NavigatorStep, answers: Answers): Reason[] {
  return FINDINGS.filter((finding) => finding.step === step && finding.applies(answers)).map((finding) => ({
    ruleId: `navigator-${finding.id}`,
    because: finding.sentence,
    items: [finding.item],
    source: { ...stepFacts(step).source, judgement: true },
  }));
}
