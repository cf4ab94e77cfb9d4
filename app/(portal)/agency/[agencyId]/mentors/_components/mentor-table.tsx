import Link from "next/link";
import type { ListFilter } from "@/components/data-table/filter-form";
import type { ListParams, ListRules } from "@/components/data-table/list-params";
import type { Column } from "@/components/data-table/table-model";
import { SilenceMark } from "@/components/meetings/silence-mark";
import { placeNamesOf } from "@/components/offers/offer-words";
import { NothingHere } from "@/components/ui/quiet-text";
import { StateMark } from "@/components/ui/state-mark";
import { MENTOR_STATES, type MentorState } from "@/lib/assignments/schema";
import type { MentorRow } from "@/lib/directory/types";
import { COUNTRIES, countriesByName } from "@/lib/domain/reference/countries";
import { formatDate, formatList, formatNumber } from "@/lib/i18n/formats";
import { language, texts } from "@/lib/i18n/texts";
import { filterOf } from "../../_components/listing";

export const mentorRules: ListRules = {
  sortable: ["name", "load", "quiet", "state", "since"],
  defaultSort: { id: "name", desc: false },
  filters: { state: MENTOR_STATES, market: COUNTRIES },
};

export function mentorFilters(input: ListParams): ListFilter[] {
  const t = texts("agency");
  const any = t("table.any");
  const states = MENTOR_STATES.map((one) => ({ value: one, label: t(`mentors.states.${one}`) }));
  const markets = countriesByName(language()).map(({ code, name }) => ({ value: code, label: name }));
  return [
    filterOf(input, { name: "state", label: t("mentors.filters.state"), any, options: states }),
    filterOf(input, { name: "market", label: t("mentors.filters.market"), any, options: markets }),
  ];
}

const TONES = { active: "good", paused: "watch", ended: "neutral" } as const;

/** A mentor's state in an icon and a word; who is active but not vetted takes part in no wave. */
export function MentorStateMark({ state, vetted }: Pick<MentorRow, "state" | "vetted">) {
  const known: MentorState = MENTOR_STATES.find((one) => one === state) ?? "ended";
  if (known === "active" && !vetted)
    return <StateMark tone="watch">{texts("agency")("mentors.unvetted")}</StateMark>;
  return <StateMark tone={TONES[known]}>{texts("agency")(`mentors.states.${known}`)}</StateMark>;
}

/** Words that a wide table cuts short; a phone's list and the pointer show them whole. */
function Cut({ words }: { words: string }) {
  return (
    <span title={words} className="block md:max-w-56 md:truncate xl:max-w-72">
      {words}
    </span>
  );
}

export function mentorColumns(path: string, timeZone: string): Column<MentorRow>[] {
  const t = texts("agency");
  const none = <NothingHere label={t("mentor.notSaid")} />;
  return [
    {
      id: "name",
      header: t("mentors.columns.name"),
      cell: (mentor) => <Link href={`${path}/${mentor.id}`}>{mentor.name}</Link>,
      sortable: true,
      priority: 1,
    },
    {
      id: "headline",
      header: t("mentors.columns.headline"),
      cell: (mentor) => (mentor.headline ? <Cut words={mentor.headline} /> : none),
      priority: 2,
    },
    {
      id: "state",
      header: t("mentors.columns.state"),
      cell: (mentor) => <MentorStateMark {...mentor} />,
      sortable: true,
    },
    {
      id: "load",
      header: t("mentors.columns.load"),
      cell: (mentor) => formatNumber(mentor.load),
      align: "end",
      sortable: true,
    },
    {
      id: "quiet",
      header: texts("meetings")("silence.longest"),
      cell: ({ silence }) => (silence ? <SilenceMark silence={silence} /> : none),
      sortable: true,
    },
    {
      id: "markets",
      header: t("mentors.columns.markets"),
      cell: (mentor) =>
        mentor.markets.length > 0 ? <Cut words={formatList(placeNamesOf(mentor.markets))} /> : none,
    },
    {
      id: "since",
      header: t("mentors.columns.since"),
      cell: (mentor) => formatDate(mentor.since, { timeZone }),
      sortable: true,
    },
  ];
}
