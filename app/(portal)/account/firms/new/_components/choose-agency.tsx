import { EmptyState } from "@/components/page/empty-state";
import { PageBody } from "@/components/page/page-body";
import { type Crumb, PageHeader } from "@/components/page/page-header";
import { RowLink } from "@/components/ui/row-link";
import type { Context } from "@/lib/context/context";
import { countryName } from "@/lib/domain/reference/countries";
import { listAgencies } from "@/lib/firms/queries";
import { language, texts } from "@/lib/i18n/texts";

type Props = { context: Context; trail: readonly Crumb[]; trailLabel: string };

/** Which agency to register with, where the address does not say. */
export async function ChooseAgency({ context, trail, trailLabel }: Props) {
  const agencies = await listAgencies(context);
  const t = texts("firms");
  return (
    <PageBody width="text">
      <PageHeader
        title={t("register.chooseTitle")}
        lede={t("register.chooseLede")}
        trail={trail}
        trailLabel={trailLabel}
      />
      {agencies.length === 0 ? (
        <EmptyState title={t("register.noAgencies")} />
      ) : (
        <ul className="border-line border-t">
          {agencies.map(({ id, slug, name, country }) => (
            <li key={id}>
              <RowLink href={`/account/firms/new?agency=${slug}`} note={countryName(country, language())}>
                {name}
              </RowLink>
            </li>
          ))}
        </ul>
      )}
    </PageBody>
  );
}
