/** Keys of the items that the rules read beside those of the parts. A key never changes its meaning. */
export const COMPETENCE_ITEMS = {
  active: "phase.active",
  salesShare: "phase.sales-share",
  scalable: "competence.start.scalable",
  owners: "competence.start.owners",
  exportStage: "competence.start.export-stage",
  indirect: "competence.start.indirect",
  earlyShare: "competence.start.early-share",
  advantage: "competence.start.advantage",
  experienceKinds: "competence.personal.experience.kinds",
  brought: "competence.personal.opportunities.brought",
  plan: "competence.organisation.plan.parts",
  preparation: "competence.organisation.preparation.activities",
  structures: "competence.organisation.structures",
  barriers: "competence.barriers.ranking",
} as const;

/** The four features that tell the two orientations apart (Merrilees & Tiessen 1999), as the source orders them. */
export const ORIENTATION_FEATURES = ["niche", "control", "relations", "adaptation"] as const;
export type OrientationFeature = (typeof ORIENTATION_FEATURES)[number];
export const orientationItem = (feature: OrientationFeature) => `competence.orientation.${feature}`;

/** Competences of activities that no part measures. */
export const activityItem = (name: string) => `competence.activity.${name}`;

/** The eleven parts of an export-marketing plan (Bijmolt & Zwart 1994), as the source orders them. */
export const PLAN_PARTS = [
  "country",
  "figures",
  "competitors",
  "goals",
  "channels",
  "partners",
  "prices",
  "promotion",
  "needs",
  "organisation",
  "long-range",
] as const;
export type PlanPart = (typeof PLAN_PARTS)[number];
