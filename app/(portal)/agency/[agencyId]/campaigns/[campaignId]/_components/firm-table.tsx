import Link from "next/link";
import type { ListFilter } from "@/components/data-table/filter-form";
import type { ListParams, ListRules } from "@/components/data-table/list-params";
import type { Column } from "@/components/data-table/table-model";
import { NothingHere } from "@/components/ui/quiet-text";
import { StateMark } from "@/components/ui/state-mark";
import { ANSWER_STATES } from "@/lib/campaigns/schema";
import type { CampaignFirm } from "@/lib/campaigns/types";
import { formatDate, formatNumber } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import { filterOf } from "../../../_components/listing";

const TONES = { untouched: "neutral", begun: "info", answered: "good" } as const;

export const firmRules: ListRules = {
  sortable: ["name", "state", "answered", "reminders"],
  defaultSort: { id: "name", desc: false },
  filters: { state: ANSWER_STATES, firms: ["all"], with: null },
};

export function firmFilters(input: ListParams): ListFilter[] {
  const t = texts("campaigns");
  const options = ANSWER_STATES.map((value) => ({ value, label: t(`firmsTable.states.${value}`) }));
  return [
    filterOf(input, { name: "state", label: t("firmsTable.state"), any: t("firmsTable.any"), options }),
  ];
}

export function firmColumns(agencyRoot: string, timeZone: string): Column<CampaignFirm>[] {
  const t = texts("campaigns");
  return [
    {
      id: "name",
      header: t("firmsTable.name"),
      cell: ({ id, name }) => <Link href={`${agencyRoot}/firms/${id}`}>{name}</Link>,
      sortable: true,
      priority: 1,
    },
    {
      id: "state",
      header: t("firmsTable.state"),
      cell: ({ state }) => <StateMark tone={TONES[state]}>{t(`firmsTable.states.${state}`)}</StateMark>,
      sortable: true,
      priority: 2,
    },
    {
      id: "answered",
      header: t("firmsTable.answered"),
      cell: ({ answeredAt }) =>
        answeredAt ? formatDate(answeredAt, { timeZone }) : <NothingHere label={t("page.facts.open")} />,
      sortable: true,
    },
    {
      id: "reminders",
      header: t("firmsTable.reminders"),
      cell: ({ reminders }) => formatNumber(reminders),
      align: "end",
      sortable: true,
    },
    {
      id: "mail",
      header: t("firmsTable.mail"),
      cell: ({ reachable }) => t(reachable ? "firmsTable.hasMail" : "firmsTable.noMail"),
    },
  ];
}
