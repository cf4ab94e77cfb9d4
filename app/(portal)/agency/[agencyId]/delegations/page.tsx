import type { Metadata } from "next";
import { STATE_TONES, whereAndWhen } from "@/components/delegations/delegation-words";
import { EmptyState } from "@/components/page/empty-state";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { LinkButton } from "@/components/ui/button";
import { RowLink } from "@/components/ui/row-link";
import { StateMark } from "@/components/ui/state-mark";
import { listDelegations } from "@/lib/delegations/queries/for-agency";
import { texts } from "@/lib/i18n/texts";
import { type AgencyParams, adminArea } from "../_components/admin-area";
import { seatsLine } from "./_components/seats-line";

export function generateMetadata(): Metadata {
  return { title: texts("delegations")("title") };
}

export default async function DelegationsPage({ params }: { params: Promise<AgencyParams> }) {
  const { context, root } = await adminArea(params);
  const found = await listDelegations(context);
  const t = texts("delegations");
  const path = `${root}/delegations`;
  const actions = (
    <>
      <LinkButton href={`${path}/plan`}>{t("toPlan")}</LinkButton>
      <LinkButton href={`${path}/new`} variant="primary" icon="add">
        {t("new")}
      </LinkButton>
    </>
  );
  return (
    <PageBody>
      <PageHeader title={t("title")} lede={t("lede")} action={actions} />
      {found.length === 0 ? (
        <EmptyState title={t("empty")}>{t("emptyText")}</EmptyState>
      ) : (
        <ul className="border-line border-t">
          {found.map((one) => (
            <li key={one.id}>
              <RowLink
                href={`${path}/${one.id}`}
                note={<StateMark tone={STATE_TONES[one.state]}>{t(`states.${one.state}`)}</StateMark>}
              >
                <span className="font-semibold">{one.name}</span>
                <span className="block text-ink-soft text-sm">
                  {whereAndWhen(one)} · {seatsLine(one)}
                </span>
              </RowLink>
            </li>
          ))}
        </ul>
      )}
    </PageBody>
  );
}
