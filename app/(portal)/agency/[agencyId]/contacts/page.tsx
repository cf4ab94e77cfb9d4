import type { Metadata } from "next";
import { EmptyState } from "@/components/page/empty-state";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { Section } from "@/components/page/section";
import { DefinitionList } from "@/components/ui/definition-list";
import { listOutcomes } from "@/lib/contacts/queries/outcomes";
import type { OutcomeRow } from "@/lib/contacts/types";
import { CONTACT_USES, RESULT_KINDS, shareOf, WITHOUT } from "@/lib/domain/contact-terms";
import { countryName } from "@/lib/domain/reference/countries";
import { formatNumber } from "@/lib/i18n/formats";
import { language, texts } from "@/lib/i18n/texts";
import { type AgencyParams, adminArea } from "../_components/admin-area";

export function generateMetadata(): Metadata {
  return { title: texts("contacts")("outcomes.title") };
}

const GROUPS = ["all", "delegation", "mentor", "market"] as const;

export default async function OutcomesPage({ params }: { params: Promise<AgencyParams> }) {
  const { context } = await adminArea(params);
  const rows = await listOutcomes(context);
  const t = texts("contacts");
  return (
    <PageBody width="text">
      <PageHeader title={t("outcomes.title")} lede={t("outcomes.lede")} />
      {rows.length === 0 && <EmptyState title={t("outcomes.empty")}>{t("outcomes.emptyText")}</EmptyState>}
      {GROUPS.filter((group) => rows.some((row) => row.group === group)).map((group) => (
        <Section key={group} id={group} title={t(`outcomes.groups.${group}`)}>
          <DefinitionList items={rows.filter((row) => row.group === group).map(toItem)} />
        </Section>
      ))}
      {rows.length > 0 && <p className="max-w-measure text-ink-soft text-sm">{t("outcomes.note")}</p>}
    </PageBody>
  );
}

const percent = (value: number) => formatNumber(value, { style: "percent", maximumFractionDigits: 0 });

function toItem(row: OutcomeRow) {
  const t = texts("contacts");
  const { group, answered, used, introductions, results } = row;
  const found = shareOf(used, answered);
  const told = found && {
    share: percent(found.share),
    low: percent(found.low),
    high: percent(found.high),
    n: answered,
  };
  const names = { all: t("outcomes.groups.whole"), market: countryName(row.name || "DK", language()) };
  return {
    term: group === "all" || group === "market" ? names[group] : row.name,
    details: (
      <>
        <span className="block">{told ? t("outcomes.share", told) : t("outcomes.few")}</span>
        <span className="block text-ink-soft text-sm">
          {t("outcomes.line", { introductions, answered, results })}
        </span>
        {whatCame(row).map((line) => (
          <span key={line} className="block text-ink-soft text-sm">
            {line}
          </span>
        ))}
      </>
    ),
  };
}

/** For what they were used, what firms confirmed, and what would have been without, each with its number. */
function whatCame({ uses, kinds, without }: OutcomeRow): string[] {
  const t = texts("contacts");
  const counted = (what: string, n = 0) => (n > 0 ? [t("outcomes.counted", { what, n })] : []);
  const usedFor = CONTACT_USES.flatMap((use) => counted(t(`uses.${use}`), uses[use]));
  const confirmed = RESULT_KINDS.flatMap((kind) => counted(t(`results.${kind}`), kinds[kind]));
  const otherwise = WITHOUT.flatMap((one) => counted(t(`without.${one}`), without[one]));
  return [
    ...(usedFor.length > 0 ? [t("outcomes.usedFor", { list: usedFor.join(", ") })] : []),
    ...(confirmed.length > 0 ? [t("outcomes.confirmed", { list: confirmed.join(", ") })] : []),
    ...(otherwise.length > 0 ? [t("outcomes.without", { list: otherwise.join(", ") })] : []),
  ];
}
