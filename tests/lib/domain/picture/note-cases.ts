import type { Answers } from "@/lib/domain/instruments/types";
import type { FirmProfile } from "@/lib/domain/knowledge-innovation/types";
import type { EntryMode } from "@/lib/domain/vocabulary";
import { ranking } from "../competence/firms";
import { level, multiple, single } from "../knowledge-innovation/firms";

export const profile = (more: Partial<FirmProfile>): FirmProfile => ({ asOfYear: 2026, ...more });
export const market = (mode: EntryMode, sinceYear: number | null = 2015) => ({
  country: "SE",
  sinceYear,
  modes: [mode],
});
const STAGE = "competence.start.export-stage";
const SPOKEN = "competence.personal.languages.spoken";
const never = { "phase.active": single("never") };

/** For each rule a firm that contradicts itself, and the same firm without the contradiction. */
export const CASES: Readonly<
  Record<
    string,
    { answers: Answers; profile?: FirmProfile; sound: { answers: Answers; profile?: FirmProfile } }
  >
> = {
  "picture-regular-sales-at-zero": {
    answers: { [STAGE]: single("acceptance") },
    profile: profile({ foreignSalesShare: 0 }),
    sound: { answers: { [STAGE]: single("acceptance") }, profile: profile({ foreignSalesShare: 30 }) },
  },
  "picture-not-sold-but-share": {
    answers: { [STAGE]: single("intention") },
    profile: profile({ foreignSalesShare: 5 }),
    sound: { answers: { [STAGE]: single("intention") }, profile: profile({ foreignSalesShare: null }) },
  },
  "picture-no-subject-but-markets": {
    answers: { [STAGE]: single("none") },
    profile: profile({ markets: [market("direct-export")] }),
    sound: { answers: { [STAGE]: single("none") }, profile: profile({ markets: [market("importing")] }) },
  },
  "picture-born-global-late": {
    answers: { "competence.start.early-share": single("yes") },
    profile: profile({ foundedYear: 2000, markets: [market("direct-export", 2004)] }),
    sound: {
      answers: { "competence.start.early-share": single("yes") },
      profile: profile({
        foundedYear: 2000,
        markets: [market("direct-export", 2004), market("importing", null)],
      }),
    },
  },
  "picture-young-but-old": {
    answers: { "competence.start.early-share": single("young") },
    profile: profile({ foundedYear: 2022 }),
    sound: {
      answers: { "competence.start.early-share": single("young") },
      profile: profile({ foundedYear: 2023 }),
    },
  },
  "picture-languages-few": {
    answers: { [SPOKEN]: level(4) },
    profile: profile({ languages: ["sv"] }),
    sound: { answers: { [SPOKEN]: level(4) }, profile: profile({ languages: [] }) },
  },
  "picture-languages-many": {
    answers: { [SPOKEN]: level(1) },
    profile: profile({ languages: ["sv", "de", "fr"] }),
    sound: { answers: { [SPOKEN]: level(2) }, profile: profile({ languages: ["sv", "de", "fr"] }) },
  },
  "picture-markets-without-contacts": {
    answers: { "antecedent.networking.varied-partners": level(1) },
    profile: profile({ markets: [market("direct-export")] }),
    sound: {
      answers: { "antecedent.networking.varied-partners": level(1) },
      profile: profile({ markets: [] }),
    },
  },
  "picture-online-without-digital": {
    answers: { "factor.internal.digital-model": level(1) },
    profile: profile({ markets: [market("online-direct")] }),
    sound: {
      answers: { "factor.internal.digital-model": level(1) },
      profile: profile({ markets: [market("direct-export")] }),
    },
  },
  "picture-partner-never-approached": {
    answers: { "antecedent.networking.new-partners": level(1) },
    profile: profile({ markets: [market("joint-venture")] }),
    sound: { answers: { "antecedent.networking.new-partners": level(1) } },
  },
  "picture-unit-without-leader": {
    answers: { "competence.activity.management": level(1) },
    profile: profile({ markets: [market("sales-subsidiary")] }),
    sound: {
      answers: { "competence.activity.management": level(2) },
      profile: profile({ markets: [market("sales-subsidiary")] }),
    },
  },
  "picture-imports-never-ordered": {
    answers: { "competence.activity.purchasing": level(1), "phase.active": single("buying") },
    sound: { answers: { "competence.activity.purchasing": level(1), "phase.active": single("selling") } },
  },
  "picture-exports-never-delivered": {
    answers: { "competence.activity.distribution": level(1) },
    profile: profile({ markets: [market("direct-export")] }),
    sound: {
      answers: { "competence.activity.distribution": level(1) },
      profile: profile({ markets: [market("licensing")] }),
    },
  },
  "picture-never-but-stage": {
    answers: { ...never, "stage.life-cycle": single("growth") },
    sound: { answers: { ...never, "stage.life-cycle": single("preparation") } },
  },
  "picture-never-but-sold": {
    answers: { ...never, [STAGE]: single("trial") },
    sound: { answers: { ...never, [STAGE]: single("intention") } },
  },
  "picture-sells-but-not-yet": {
    answers: { "phase.active": single("both"), [STAGE]: single("awareness") },
    sound: { answers: { "phase.active": single("buying"), [STAGE]: single("awareness") } },
  },
  "picture-stopped-but-regular": {
    answers: { "phase.active": single("stopped"), [STAGE]: single("acceptance") },
    sound: { answers: { "phase.active": single("stopped"), [STAGE]: single("evaluation") } },
  },
  "picture-stages-differ": {
    answers: { [STAGE]: single("acceptance"), "stage.life-cycle": single("outside") },
    sound: { answers: { [STAGE]: single("acceptance"), "stage.life-cycle": single("launch") } },
  },
  "picture-never-but-network": {
    answers: { ...never, "factor.internal.network": level(5) },
    sound: { answers: { ...never, "factor.internal.network": level(4) } },
  },
  "picture-never-but-products": {
    answers: { ...never, "competence.organisation.innovativeness.marketed-products": level(4) },
    sound: { answers: { ...never, "competence.organisation.innovativeness.marketed-products": level(1) } },
  },
  "picture-indirect-counts": {
    answers: { ...never, "competence.start.indirect": multiple("trader") },
    sound: { answers: { ...never, "competence.start.indirect": multiple("none") } },
  },
  "picture-owners-differ": twins("competence.start.owners", "factor.internal.owners-view"),
  "picture-experience-differ": twins(
    "competence.personal.experience.team",
    "factor.internal.managers-experience",
  ),
  "picture-money-differ": twins("antecedent.resources.money", "factor.internal.finance"),
  "picture-contacts-differ": twins("competence.organisation.networks.contacts", "factor.internal.network"),
  "picture-languages-differ": twins(SPOKEN, "antecedent.assets.skill"),
  "picture-ways-in-differ": twins("navigator.step.modes", "antecedent.strategic-orientation.way-in"),
  "picture-barrier-held-well": {
    answers: {
      "competence.barriers.ranking": ranking("transport", "information"),
      "knowledge.market.collection": level(5),
    },
    sound: {
      answers: {
        "competence.barriers.ranking": ranking("transport", "prices", "information"),
        "knowledge.market.collection": level(5),
      },
    },
  },
  "picture-plan-without-parts": {
    answers: {
      "competence.organisation.marketing.planning": level(4),
      "competence.organisation.plan.parts": multiple("none"),
    },
    sound: {
      answers: {
        "competence.organisation.marketing.planning": level(4),
        "competence.organisation.plan.parts": multiple("goals"),
      },
    },
  },
  "picture-close-but-nobody": {
    answers: {
      "competence.orientation.relations": single("relationship"),
      "competence.personal.culture-skills.relationships": level(1),
    },
    sound: {
      answers: {
        "competence.orientation.relations": single("transaction"),
        "competence.personal.culture-skills.relationships": level(1),
      },
    },
  },
  "picture-sanctions-but-none": {
    answers: {
      "management.difficulties": multiple("sanctions"),
      "factor.external.restrictions": multiple("none"),
    },
    sound: {
      answers: {
        "management.difficulties": multiple("sanctions"),
        "factor.external.restrictions": multiple("payments"),
      },
    },
  },
  "picture-free-but-hindered": {
    answers: {
      "antecedent.environment.obstacles": level(5),
      "factor.external.restrictions": multiple("sanctions", "payments", "licences"),
    },
    sound: {
      answers: {
        "antecedent.environment.obstacles": level(5),
        "factor.external.restrictions": multiple("licences"),
      },
    },
  },
};

function twins(one: string, other: string) {
  return {
    answers: { [one]: level(1), [other]: level(4) },
    sound: { answers: { [one]: level(2), [other]: level(4) } },
  };
}
