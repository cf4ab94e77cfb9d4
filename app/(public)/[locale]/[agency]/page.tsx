import type { Metadata } from "next";
import Link from "next/link";
import { OfferEntry } from "@/components/offers/offer-entry";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { Section } from "@/components/page/section";
import { LinkButton } from "@/components/ui/button";
import { texts } from "@/lib/i18n/texts";
import { listCatalogue } from "@/lib/offers/queries/catalogue";
import { type AgencyParams, publicAgency } from "./_components/public-agency";

type Props = { params: AgencyParams };

const next = {
  q: "",
  sort: { id: "closing", desc: false },
  page: 1,
  pageSize: 5,
  filters: { open: ["yes"] },
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { agency } = await publicAgency(params);
  return { title: agency.name, description: texts("offers")("agency.description", { agency: agency.name }) };
}

export default async function AgencyPage({ params }: Props) {
  const { agency, context, root } = await publicAgency(params);
  const { rows, total } = await listCatalogue(context, next);
  const t = texts("offers");
  return (
    <PageBody>
      <PageHeader
        title={agency.name}
        lede={t("agency.lede", { agency: agency.name })}
        action={
          <LinkButton href={`${root}/register`} variant="primary">
            {t("agency.register")}
          </LinkButton>
        }
      />
      <Section title={t("agency.howTitle")} id="how">
        <ol className="max-w-measure list-decimal space-y-2 ps-5">
          <li>{t("agency.how1")}</li>
          <li>{t("agency.how2")}</li>
          <li>{t("agency.how3")}</li>
        </ol>
      </Section>
      {rows.length > 0 && (
        <Section
          title={t("agency.next")}
          id="next"
          aside={<Link href={`${root}/programmes`}>{t("agency.all", { total })}</Link>}
        >
          <ul className="border-line border-t">
            {rows.map((offer) => (
              <OfferEntry
                key={offer.id}
                offer={offer}
                href={`${root}/programmes/${offer.id}`}
                now={context.now}
              />
            ))}
          </ul>
        </Section>
      )}
    </PageBody>
  );
}
