import type { Metadata } from "next";
import { parseListParams, type SearchParams } from "@/components/data-table/list-params";
import { TableFoot } from "@/components/data-table/table-foot";
import { tableWords } from "@/components/data-table/table-words";
import { OfferEntry } from "@/components/offers/offer-entry";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { texts } from "@/lib/i18n/texts";
import { listCatalogue } from "@/lib/offers/queries/catalogue";
import { type AgencyParams, publicAgency } from "../_components/public-agency";
import { CatalogueEmpty } from "./_components/catalogue-empty";
import { CatalogueFilters } from "./_components/catalogue-filters";
import { catalogueRules } from "./_components/catalogue-rules";

type Props = { params: AgencyParams; searchParams: Promise<SearchParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { agency } = await publicAgency(params);
  const t = texts("offers");
  return {
    title: `${t("catalogue.title")} · ${agency.name}`,
    description: t("catalogue.description", { agency: agency.name }),
  };
}

export default async function CataloguePage({ params, searchParams }: Props) {
  const { agency, context, root } = await publicAgency(params);
  const asked = await searchParams;
  const input = parseListParams(asked, catalogueRules(agency.country));
  const { rows, total, kinds } = await listCatalogue(context, input);
  const t = texts("offers");
  const path = `${root}/programmes`;
  const paging = { page: input.page, pageSize: input.pageSize, total };
  return (
    <PageBody>
      <PageHeader
        title={t("catalogue.title")}
        lede={t("catalogue.lede", { agency: agency.name })}
        trail={[{ label: agency.name, href: root }]}
        trailLabel={texts("frame")("trail")}
      />
      <CatalogueFilters
        path={path}
        searchParams={asked}
        input={input}
        kinds={kinds}
        country={agency.country}
      />
      {rows.length === 0 ? (
        <CatalogueEmpty path={path} narrowed={Object.keys(asked).length > 0} />
      ) : (
        <section aria-labelledby="found" className="space-y-4">
          <h2 id="found" className="text-base">
            {t("catalogue.found", { total })}
          </h2>
          <ul className="border-line border-t">
            {rows.map((offer) => (
              <OfferEntry key={offer.id} offer={offer} href={`${path}/${offer.id}`} now={context.now} />
            ))}
          </ul>
          <TableFoot
            path={path}
            searchParams={asked}
            page={input.page}
            pages={Math.ceil(total / input.pageSize)}
            words={tableWords(paging)}
          />
        </section>
      )}
    </PageBody>
  );
}
