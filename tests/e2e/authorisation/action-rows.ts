/** Whose action it is: the hat that its form claims. `public` ones are for people who are not signed in. */
export type ActionKind = "account" | "member" | "mentor" | "admin" | "public" | "sign-out";

const of = (kind: ActionKind, feature: string, ...names: string[]): [string, ActionKind][] =>
  names.map((name) => [`${feature}/${name}Action`, kind]);

export const ACTIONS: ReadonlyMap<string, ActionKind> = new Map([
  ...of("public", "accounts", "register", "confirmEmail", "signIn", "signInCode", "requestReset"),
  ...of("public", "accounts", "resetPassword"),
  ...of("account", "accounts", "changePassword", "changeEmail", "changeProfile", "endOwnSession"),
  ...of(
    "account",
    "accounts",
    "endOtherSessions",
    "startSecondFactor",
    "disableSecondFactor",
    "recoveryCodes",
  ),
  ...of("sign-out", "accounts", "signOut"),
  ...of("account", "firms", "registerFirm", "requestToJoin"),
  ...of("member", "firms", "saveBasics", "saveIndustry", "saveProducts", "savePeople", "saveAbroad"),
  ...of("member", "firms", "addMarket", "changeMarket", "removeMarket"),
  ...of("member", "members", "changeRole", "removeMember", "leaveFirm", "decideJoinRequest"),
  ...of("member", "sharing", "changeSharing"),
  ...of("member", "invitations", "inviteMember", "resendInvitation", "withdrawInvitation"),
  ...of("admin", "invitations", "inviteMentor", "inviteAdministrator"),
  ...of("account", "invitations", "acceptInvitation"),
  ...of("public", "invitations", "acceptAsNew"),
  ...of("member", "assessments", "startAssessment", "saveAnswer", "confirmAnswers", "submitAssessment"),
  ...of("member", "plans", "addAction", "editAction", "setStatus", "submitPlan", "withdrawPlan", "takeOver"),
  ...of("member", "entry-modes", "addReviewTrigger", "settleReviewTrigger"),
  ...of("member", "market-plans", "saveMarketPlanPart"),
  ...of("member", "stages", "recordStageMove", "withdrawStageMove"),
  ...of("member", "comments", "addComment", "settleComment", "reopenComment"),
  ...of("mentor", "reviews", "decideReview"),
  ...of("mentor", "notes", "addNote", "editNote", "deleteNote"),
  ...of("mentor", "mentors", "editProfile", "pauseMentoring", "resumeMentoring"),
  ...of("admin", "assignments", "assignMentor", "endAssignment", "setMentorState"),
  ...of("admin", "offers", "createOffer", "editOffer", "publishOffer", "archiveOffer", "takeBackOffer"),
  ...of("member", "offers", "noteInterest", "withdrawInterest"),
]);
