import { FilterForm } from "@/components/data-table/filter-form";
import {
  type ListParams,
  type ListRules,
  parseListParams,
  type SearchParams,
} from "@/components/data-table/list-params";
import { ACTION_STATUSES } from "@/lib/domain/vocabulary";
import { texts } from "@/lib/i18n/texts";
import type { ActionLine, PlanDto } from "@/lib/plans/types";

const NOBODY = "nobody";
const OVERDUE = "overdue";

/** Owner and state as the address says them; what it does not know is left out. */
export function planFilters(searchParams: SearchParams, plan: PlanDto): ListParams["filters"] {
  const rules: ListRules = {
    sortable: [],
    defaultSort: { id: "due", desc: false },
    filters: {
      owner: [NOBODY, ...ownersOf(plan).map(({ accountId }) => accountId)],
      state: [OVERDUE, ...ACTION_STATUSES],
    },
  };
  return parseListParams(searchParams, rules).filters;
}

/** The actions that the filters let through. */
export function filtered(plan: PlanDto, filters: ListParams["filters"]): ActionLine[] {
  const owner = filters.owner?.[0];
  const state = filters.state?.[0];
  return plan.actions.filter(
    (action) =>
      (!owner || (action.owner?.accountId ?? NOBODY) === owner) &&
      (!state || (state === OVERDUE ? action.overdue : action.status === state)),
  );
}

type Props = { plan: PlanDto; path: string; searchParams: SearchParams; filters: ListParams["filters"] };

/** Filters by owner and state, kept in the address. */
export function PlanFilters({ plan, path, searchParams, filters }: Props) {
  const t = texts("plans");
  return (
    <FilterForm
      path={path}
      searchParams={searchParams}
      q=""
      words={{ apply: t("filters.apply"), clear: t("filters.clear") }}
      filters={[
        {
          name: "owner",
          label: t("filters.owner"),
          any: t("filters.anyOwner"),
          value: filters.owner?.[0],
          options: [
            ...ownersOf(plan).map(({ accountId, name }) => ({ value: accountId, label: name })),
            { value: NOBODY, label: t("filters.noOwner") },
          ],
        },
        {
          name: "state",
          label: t("filters.state"),
          any: t("filters.anyState"),
          value: filters.state?.[0],
          options: [
            { value: OVERDUE, label: t("filters.overdue") },
            ...ACTION_STATUSES.map((status) => ({ value: status, label: t(`status.${status}`) })),
          ],
        },
      ]}
    />
  );
}

/** Members, and those who have left but still own something. */
function ownersOf({ people, actions }: PlanDto) {
  const owners = actions.flatMap(({ owner }) => (owner ? [owner] : []));
  return [...new Map([...people, ...owners].map((one) => [one.accountId, one])).values()];
}
