import type { Metadata } from "next";
import { EmptyState } from "@/components/page/empty-state";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { Section } from "@/components/page/section";
import { LinkButton } from "@/components/ui/button";
import { RowLink } from "@/components/ui/row-link";
import { listAgencies } from "@/lib/accounts/queries";
import { accountPage } from "@/lib/context/request";
import { listHats } from "@/lib/hats/queries";
import { hatHome } from "@/lib/hats/types";
import { texts } from "@/lib/i18n/texts";
import { listOwnPanels } from "@/lib/panels/queries/for-experts";
import { HatList } from "./_components/hat-list";
import { OwnPanels } from "./_components/own-panels";

export function generateMetadata(): Metadata {
  return { title: texts("accounts")("home.title") };
}

/** Where can I go, and what is mine alone. */
export default async function AccountPage() {
  const context = await accountPage();
  const hats = await listHats(context);
  const agencies = await listAgencies(context);
  const t = texts("accounts");
  const { name, email } = context.person;
  const [first] = hats;
  const newFirms = agencies.map((agency) => ({
    href: `/account/firms/new?agency=${agency.slug}`,
    label: t("home.registerWith", { agency: agency.name }),
  }));
  return (
    <PageBody width="text">
      <PageHeader
        title={t("home.title")}
        lede={t("home.hello", { name, email })}
        action={
          first && (
            <LinkButton href={hatHome(first)} variant="primary">
              {t("home.open", { place: first.name })}
            </LinkButton>
          )
        }
      />
      {hats.length === 0 ? (
        <EmptyState
          title={t("home.noHats")}
          action={newFirms.map((one) => (
            <LinkButton key={one.href} href={one.href} variant="primary">
              {one.label}
            </LinkButton>
          ))}
        >
          {t("home.noHatsText")}
        </EmptyState>
      ) : (
        <Section title={t("home.hats")} lede={t("home.hatsLede")}>
          <HatList hats={hats} />
        </Section>
      )}
      <OwnPanels panels={await listOwnPanels(context)} />
      {hats.length > 0 && newFirms.length > 0 && (
        <Section title={t("home.anotherFirm")}>
          {newFirms.map((one) => (
            <RowLink key={one.href} href={one.href}>
              {one.label}
            </RowLink>
          ))}
        </Section>
      )}
    </PageBody>
  );
}
