import Link from "next/link";
import type { ListFilter } from "@/components/data-table/filter-form";
import type { ListParams, ListRules } from "@/components/data-table/list-params";
import type { Column } from "@/components/data-table/table-model";
import { titled } from "@/components/offers/offer-words";
import { PhaseMark } from "@/components/ui/phase-mark";
import { NothingHere } from "@/components/ui/quiet-text";
import type { FirmRow } from "@/lib/directory/types";
import { TERMS } from "@/lib/domain/knowledge-innovation/level-words";
import { COUNTRIES, countriesByName, countryName } from "@/lib/domain/reference/countries";
import { NACE_SECTIONS } from "@/lib/domain/reference/nace";
import { SIZE_CLASS_FACTS } from "@/lib/domain/reference/size-classes";
import { PHASES, SIZE_CLASSES } from "@/lib/domain/vocabulary";
import { formatDate, formatList, formatNumber } from "@/lib/i18n/formats";
import { language, texts } from "@/lib/i18n/texts";
import { filterOf } from "../../_components/listing";

export const firmRules: ListRules = {
  sortable: ["name", "country", "phase", "industry", "size", "reviews", "assessed", "registered"],
  defaultSort: { id: "name", desc: false },
  filters: {
    country: COUNTRIES,
    phase: [...PHASES, "none"],
    industry: NACE_SECTIONS.map(({ code }) => code),
    size: SIZE_CLASSES,
    mentor: ["yes", "no"],
    review: ["open", "none"],
    assessed: ["90-days", "never"],
  },
};

export function firmFilters(input: ListParams): ListFilter[] {
  const t = texts("agency");
  const filter = (name: keyof typeof words, options: ListFilter["options"]) =>
    filterOf(input, { name, label: words[name], any: t("table.any"), options });
  const words = {
    phase: t("firms.filters.phase"),
    mentor: t("firms.filters.mentor"),
    review: t("firms.filters.review"),
    country: t("firms.filters.country"),
    industry: t("firms.filters.industry"),
    size: t("firms.filters.size"),
    assessed: t("firms.filters.assessed"),
  };
  const phases = PHASES.map((one) => ({ value: one, label: titled(TERMS.phase[one].name) }));
  return [
    filter("phase", [...phases, { value: "none", label: t("firms.phaseNone") }]),
    filter("mentor", [
      { value: "yes", label: t("firms.withMentor") },
      { value: "no", label: t("firms.withoutMentor") },
    ]),
    filter("review", [
      { value: "open", label: t("firms.reviewOpen") },
      { value: "none", label: t("firms.reviewNone") },
    ]),
    filter(
      "country",
      countriesByName(language()).map(({ code, name }) => ({ value: code, label: name })),
    ),
    filter(
      "industry",
      NACE_SECTIONS.map(({ code, name }) => ({ value: code, label: name })),
    ),
    filter(
      "size",
      SIZE_CLASS_FACTS.map(({ id, name }) => ({ value: id, label: name })),
    ),
    filter("assessed", [
      { value: "90-days", label: t("firms.assessed90") },
      { value: "never", label: t("firms.assessedNever") },
    ]),
  ];
}

export function firmColumns(path: string, timeZone: string): Column<FirmRow>[] {
  const t = texts("agency");
  const none = <NothingHere label={t("firm.notSaid")} />;
  const sizes = new Map(SIZE_CLASS_FACTS.map(({ id, name }) => [id, name.split(":")[0]]));
  return [
    {
      id: "name",
      header: t("firms.columns.name"),
      cell: (firm) => <Link href={`${path}/${firm.id}`}>{firm.name}</Link>,
      sortable: true,
      priority: 1,
    },
    {
      id: "phase",
      header: t("firms.columns.phase"),
      cell: (firm) =>
        firm.phase ? (
          <PhaseMark phase={firm.phase} label={titled(TERMS.phase[firm.phase].name)} />
        ) : (
          <span className="text-ink-soft">{t("firms.phaseNone")}</span>
        ),
      sortable: true,
      priority: 2,
    },
    {
      id: "mentors",
      header: t("firms.columns.mentors"),
      cell: (firm) => (firm.mentors.length > 0 ? formatList(firm.mentors) : none),
    },
    {
      id: "reviews",
      header: t("firms.columns.reviews"),
      cell: (firm) => (firm.openReviews > 0 ? formatNumber(firm.openReviews) : none),
      align: "end",
      sortable: true,
    },
    {
      id: "assessed",
      header: t("firms.columns.assessed"),
      cell: (firm) => (firm.assessedAt ? formatDate(firm.assessedAt, { timeZone }) : none),
      sortable: true,
    },
    {
      id: "country",
      header: t("firms.columns.country"),
      cell: (firm) => countryName(firm.country, language()),
      sortable: true,
    },
    {
      id: "industry",
      header: t("firms.columns.industry"),
      cell: (firm) => {
        const name = NACE_SECTIONS.find(({ code }) => code === firm.naceSection)?.name;
        if (!name) return none;
        return (
          <span title={name} className="block md:max-w-36 md:truncate xl:max-w-40">
            {name}
          </span>
        );
      },
      sortable: true,
    },
    {
      id: "size",
      header: t("firms.columns.size"),
      cell: (firm) => (firm.sizeClass ? sizes.get(firm.sizeClass) : none),
      sortable: true,
    },
  ];
}
