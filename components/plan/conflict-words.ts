import { ACTION_STATUSES, EFFORTS } from "@/lib/domain/vocabulary";
import { texts } from "@/lib/i18n/texts";
import type { PlanPerson } from "@/lib/plans/types";

/** What a form on an action says when somebody else was faster. */
export function conflictWords() {
  const t = texts("plans");
  return {
    title: t("form.conflict"),
    theirs: t("form.theirs"),
    keep: t("form.keepTheirs"),
    replace: t("form.keepMine"),
  };
}

/** Names of what the fields hold as ids. */
export function valueNames(people: readonly PlanPerson[]): Record<string, string> {
  const t = texts("plans");
  return Object.fromEntries([
    ...people.map(({ accountId, name }) => [accountId, name]),
    ...EFFORTS.map((effort) => [effort, t(`effort.${effort}`)]),
    ...ACTION_STATUSES.map((status) => [status, t(`status.${status}`)]),
  ]);
}
