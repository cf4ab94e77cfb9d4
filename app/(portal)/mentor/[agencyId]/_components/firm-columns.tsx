import Link from "next/link";
import type { Column } from "@/components/data-table/table-model";
import { SilenceMark } from "@/components/meetings/silence-mark";
import { termName } from "@/components/result/term-names";
import { PhaseMark } from "@/components/ui/phase-mark";
import { NothingHere } from "@/components/ui/quiet-text";
import { StateMark } from "@/components/ui/state-mark";
import { Time } from "@/components/ui/time";
import { countryName } from "@/lib/domain/reference/countries";
import { formatDate } from "@/lib/i18n/formats";
import { language, texts } from "@/lib/i18n/texts";
import type { MentoredFirm } from "@/lib/mentors/types";

/** What the table says of each firm, what asks for the mentor first. */
export function firmColumns(root: string, timeZone: string): Column<MentoredFirm>[] {
  const t = texts("mentors");
  const day = (iso: string | null, none: string) =>
    iso ? <Time iso={iso} text={formatDate(iso, { timeZone })} /> : <NothingHere label={none} />;
  return [
    {
      id: "name",
      header: t("columns.name"),
      cell: (firm) => (
        <Link href={`${root}/firms/${firm.id}`} className="font-semibold">
          {firm.name}
        </Link>
      ),
      sortable: true,
      priority: 1,
    },
    {
      id: "waiting",
      header: t("columns.waiting"),
      cell: ({ waiting }) =>
        waiting > 0 ? (
          <StateMark tone="watch" icon="clock">
            {t("waiting", { count: waiting })}
          </StateMark>
        ) : (
          <NothingHere label={t("nothing")} />
        ),
      sortable: true,
      priority: 2,
    },
    {
      id: "fresh",
      header: t("columns.fresh"),
      cell: ({ fresh }) =>
        fresh > 0 ? (
          <span className="font-semibold">{t("freshCount", { count: fresh })}</span>
        ) : (
          <NothingHere label={t("nothing")} />
        ),
      sortable: true,
    },
    {
      id: "met",
      header: texts("meetings")("silence.column"),
      cell: ({ silence }) => <SilenceMark silence={silence} />,
      sortable: true,
    },
    { id: "phase", header: t("columns.phase"), cell: (firm) => <Phase firm={firm} />, sortable: true },
    {
      id: "last",
      header: t("columns.last"),
      cell: (firm) => day(firm.lastEventAt, t("nothing")),
      sortable: true,
    },
    {
      id: "visited",
      header: t("columns.visited"),
      cell: ({ visitedAt }) =>
        visitedAt ? day(visitedAt, t("never")) : <span className="text-ink-soft">{t("never")}</span>,
    },
    {
      id: "country",
      header: t("columns.country"),
      cell: (firm) => countryName(firm.country, language()),
      sortable: true,
    },
  ];
}

function Phase({ firm }: { firm: MentoredFirm }) {
  const t = texts("mentors");
  if (firm.phase) return <PhaseMark phase={firm.phase} label={termName("phase", firm.phase)} />;
  return <span className="text-ink-soft">{t(firm.showsDiagnosis ? "notAssessed" : "notShared")}</span>;
}
