import Link from "next/link";
import type { Column } from "@/components/data-table/table-model";
import type { PersonRow } from "@/lib/directory/types";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";

export const HATS = ["owner", "member", "mentor", "admin"] as const;

export function personColumns(root: string, timeZone: string): Column<PersonRow>[] {
  const t = texts("agency");
  return [
    { id: "name", header: t("people.columns.name"), cell: (one) => one.name, sortable: true, priority: 1 },
    {
      id: "hats",
      header: t("people.columns.hats"),
      cell: (one) => (
        <ul>
          {one.hats.map((hat) => (
            <li key={`${hat.kind} ${hat.firmId}`}>
              {hat.mentorId ? (
                <Link href={`${root}/mentors/${hat.mentorId}`}>{t(`people.hats.${hat.kind}`)}</Link>
              ) : (
                t(`people.hats.${hat.kind}`)
              )}
              {hat.firmId && (
                <>
                  {" · "}
                  <Link href={`${root}/firms/${hat.firmId}`}>{hat.firm}</Link>
                </>
              )}
            </li>
          ))}
        </ul>
      ),
      priority: 2,
    },
    {
      id: "email",
      header: t("people.columns.email"),
      cell: (one) => <a href={`mailto:${one.email}`}>{one.email}</a>,
      sortable: true,
    },
    {
      id: "since",
      header: t("people.columns.since"),
      cell: (one) => formatDate(one.since, { timeZone }),
      sortable: true,
    },
  ];
}
