import { FilterChips } from "@/components/data-table/filter-chips";
import { FilterForm } from "@/components/data-table/filter-form";
import type { ListParams, SearchParams } from "@/components/data-table/list-params";
import { FOLDED, PhoneFold } from "@/components/data-table/phone-fold";
import { filterWords } from "@/components/data-table/table-words";
import { titled } from "@/components/offers/offer-words";
import { Disclosure } from "@/components/ui/disclosure";
import { TERMS } from "@/lib/domain/knowledge-innovation/level-words";
import { OFFER_SUBJECTS } from "@/lib/domain/offer-subjects";
import { countriesByName, regionsOf } from "@/lib/domain/reference/countries";
import { NACE_SECTIONS } from "@/lib/domain/reference/nace";
import { INNOVATIONS, KNOWLEDGE, OFFER_KINDS, OFFER_SERVICES, PHASES } from "@/lib/domain/vocabulary";
import { formatNumber } from "@/lib/i18n/formats";
import { language, texts } from "@/lib/i18n/texts";
import type { Catalogue } from "@/lib/offers/queries/catalogue";

type Props = {
  path: string;
  searchParams: SearchParams;
  input: ListParams;
  kinds: Catalogue["kinds"];
  country: string;
};

const named = ({ code, name }: { code: string; name: string }) => ({ value: code, label: name });

/** The filters that most people want as chips, the rest as a form; all of them in the address. */
export function CatalogueFilters({ path, searchParams, input, kinds, country }: Props) {
  const t = texts("offers");
  const any = t("catalogue.any");
  const value = (name: string) => input.filters[name]?.[0];
  const chips = { path, searchParams, any };
  const countries = countriesByName(language()).map(named);
  const select = (name: string, label: string, options: { value: string; label: string }[]) => ({
    name,
    label,
    any,
    options,
    value: value(name),
  });
  const rest = [
    select(
      "knowledge",
      t("catalogue.knowledge"),
      KNOWLEDGE.map((one) => ({ value: one, label: titled(TERMS.knowledge[one].name) })),
    ),
    select(
      "subject",
      t("catalogue.subject"),
      OFFER_SUBJECTS.map((one) => ({ value: one, label: titled(t(`subjects.${one}`)) })),
    ),
    select(
      "innovation",
      t("catalogue.innovation"),
      INNOVATIONS.map((one) => ({ value: one, label: titled(TERMS.innovation[one].name) })),
    ),
    select("industry", t("catalogue.industry"), NACE_SECTIONS.map(named)),
    select("market", t("catalogue.market"), countries),
    select("region", t("catalogue.region"), [...regionsOf(country).map(named), ...countries]),
    select("country", t("catalogue.country"), countries),
  ];
  const set = Object.values(input.filters).filter((values) => values.length > 0).length;
  return (
    <section aria-label={t("catalogue.filters")} className="print:hidden">
      <PhoneFold active={set} />
      <div className={`space-y-2.5 ${FOLDED}`}>
        <FilterChips
          {...chips}
          name="kind"
          label={t("catalogue.kind")}
          value={value("kind")}
          options={OFFER_KINDS.map((one) => ({
            value: one,
            label: t(`kindsMany.${one}`),
            count: formatNumber(kinds[one]),
          }))}
        />
        <FilterChips
          {...chips}
          name="service"
          label={t("catalogue.service")}
          value={value("service")}
          options={OFFER_SERVICES.map((one) => ({ value: one, label: titled(t(`services.${one}`)) }))}
        />
        <FilterChips
          {...chips}
          name="phase"
          label={t("catalogue.phase")}
          value={value("phase")}
          options={PHASES.map((one) => ({ value: one, label: titled(TERMS.phase[one].name) }))}
        />
        <FilterChips
          {...chips}
          name="open"
          label={t("catalogue.open")}
          value={value("open")}
          options={[{ value: "yes", label: t("catalogue.openOnly") }]}
        />
        <FilterChips
          {...chips}
          any={t("catalogue.byClosing")}
          name="sort"
          label={t("catalogue.order")}
          value={input.sort.id === "closing" ? "" : input.sort.id}
          options={[
            { value: "starts", label: t("catalogue.byStart") },
            { value: "title", label: t("catalogue.byTitle") },
          ]}
        />
        <Disclosure
          summary={t("catalogue.moreFilters")}
          open={input.q !== "" || rest.some((filter) => filter.value !== undefined)}
        >
          <FilterForm
            path={path}
            searchParams={searchParams}
            q={input.q}
            filters={rest}
            words={filterWords(t("catalogue.search"))}
            folded
          />
        </Disclosure>
      </div>
    </section>
  );
}
