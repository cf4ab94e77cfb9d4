import { EmptyState } from "@/components/page/empty-state";
import { LinkButton } from "@/components/ui/button";
import { texts } from "@/lib/i18n/texts";

/** Nothing found, or nothing published at all. */
export function CatalogueEmpty({ path, narrowed }: { path: string; narrowed: boolean }) {
  const t = texts("offers");
  if (!narrowed) return <EmptyState title={t("catalogue.noneTitle")}>{t("catalogue.noneText")}</EmptyState>;
  return (
    <EmptyState
      title={t("catalogue.emptyTitle")}
      action={<LinkButton href={path}>{t("catalogue.showAll")}</LinkButton>}
    >
      {t("catalogue.emptyText")}
    </EmptyState>
  );
}
