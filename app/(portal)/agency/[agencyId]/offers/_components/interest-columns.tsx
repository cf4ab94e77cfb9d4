import Link from "next/link";
import type { Column } from "@/components/data-table/table-model";
import { NothingHere } from "@/components/ui/quiet-text";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import type { InterestRow } from "@/lib/offers/types";

export function interestColumns(root: string, timeZone: string): Column<InterestRow>[] {
  const t = texts("offers");
  const day = (iso: string) => formatDate(iso, { timeZone });
  return [
    {
      id: "firm",
      header: t("interests.firm"),
      cell: (one) => <Link href={`${root}/firms/${one.firmId}`}>{one.firm}</Link>,
      sortable: true,
      priority: 1,
    },
    {
      id: "person",
      header: t("interests.person"),
      cell: (one) => one.person,
      sortable: true,
    },
    {
      id: "email",
      header: t("interests.email"),
      cell: (one) => <a href={`mailto:${one.email}`}>{one.email}</a>,
    },
    {
      id: "noted",
      header: t("interests.noted"),
      cell: (one) => (
        <>
          {day(one.notedAt)}
          {one.withdrawnAt && (
            <span className="block text-ink-soft">
              {t("interests.withdrawn", { day: day(one.withdrawnAt) })}
            </span>
          )}
        </>
      ),
      sortable: true,
      priority: 2,
    },
    {
      id: "note",
      header: t("interests.note"),
      wrap: true,
      cell: (one) =>
        one.note ? (
          <span className="block max-w-measure">{one.note}</span>
        ) : (
          <NothingHere label={t("edit.nothing")} />
        ),
    },
  ];
}
