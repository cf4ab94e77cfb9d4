import type { Column } from "@/components/data-table/table-model";
import { eventWords, whoWords } from "@/components/timeline/event-words";
import { Time } from "@/components/ui/time";
import type { AgencyEvent } from "@/lib/agencies/types";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import { EventPlace } from "./event-list";

export function eventColumns(root: string, timeZone: string): Column<AgencyEvent>[] {
  const t = texts("agency");
  return [
    {
      id: "at",
      header: t("history.columns.at"),
      cell: (event) => <Time iso={event.at} text={formatDate(event.at, { timeZone, style: "moment" })} />,
      sortable: true,
      priority: 2,
    },
    {
      id: "what",
      header: t("history.columns.what"),
      cell: (event) => (
        <>
          <span className="font-semibold">{whoWords({ by: event.person, mine: false, hat: event.hat })}</span>{" "}
          <span className="font-normal">{eventWords(event)}</span>
        </>
      ),
      priority: 1,
    },
    {
      id: "firm",
      header: t("history.columns.firm"),
      cell: (event) => <EventPlace event={event} root={root} />,
      priority: 2,
    },
  ];
}
