import Link from "next/link";
import type { ListFilter } from "@/components/data-table/filter-form";
import type { ListParams, ListRules } from "@/components/data-table/list-params";
import type { Column } from "@/components/data-table/table-model";
import { closing, datesText } from "@/components/offers/offer-words";
import { NothingHere } from "@/components/ui/quiet-text";
import { StateMark } from "@/components/ui/state-mark";
import type { ActorOf } from "@/lib/context/actor";
import type { PageContext } from "@/lib/context/request";
import { OFFER_KINDS, OFFER_STATES, type OfferState } from "@/lib/domain/vocabulary";
import { formatDate, formatNumber } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import type { OfferRow } from "@/lib/offers/types";
import { filterOf } from "../../_components/listing";

export const offerRules: ListRules = {
  sortable: ["title", "kind", "status", "deadline", "starts", "interests", "updated"],
  defaultSort: { id: "updated", desc: true },
  filters: { kind: OFFER_KINDS, status: OFFER_STATES, open: ["yes"], closing: ["soon"], interest: ["yes"] },
};

const TONES = { draft: "neutral", published: "good", archived: "neutral" } as const;
const ICONS = { draft: "edit", published: "good", archived: "archive" } as const;

export function OfferStateMark({ state }: { state: OfferState }) {
  return (
    <StateMark tone={TONES[state]} icon={ICONS[state]}>
      {texts("offers")(`states.${state}`)}
    </StateMark>
  );
}

export function offerFilters(input: ListParams): ListFilter[] {
  const t = texts("offers");
  const any = texts("agency")("table.any");
  const yes = (label: string, value = "yes") => [{ value, label }];
  return [
    filterOf(input, {
      name: "kind",
      label: t("edit.filterKind"),
      any,
      options: OFFER_KINDS.map((one) => ({ value: one, label: t(`kinds.${one}`) })),
    }),
    filterOf(input, {
      name: "status",
      label: t("edit.filterState"),
      any,
      options: OFFER_STATES.map((one) => ({ value: one, label: t(`states.${one}`) })),
    }),
    filterOf(input, {
      name: "open",
      label: t("edit.filterOpen"),
      any,
      options: yes(t("catalogue.openOnly")),
    }),
    filterOf(input, {
      name: "closing",
      label: t("edit.filterClosing"),
      any,
      options: yes(t("edit.closingSoon"), "soon"),
    }),
    filterOf(input, {
      name: "interest",
      label: t("edit.columns.interests"),
      any,
      options: yes(t("edit.withInterest")),
    }),
  ];
}

export function offerColumns(path: string, context: PageContext<ActorOf<"admin">>): Column<OfferRow>[] {
  const t = texts("offers");
  const { timeZone } = context.person;
  const none = <NothingHere label={t("edit.nothing")} />;
  return [
    {
      id: "title",
      header: t("edit.columns.title"),
      cell: (offer) => <Link href={`${path}/${offer.id}`}>{offer.title}</Link>,
      sortable: true,
      priority: 1,
    },
    { id: "kind", header: t("edit.columns.kind"), cell: (offer) => t(`kinds.${offer.kind}`), sortable: true },
    {
      id: "status",
      header: t("edit.columns.state"),
      cell: (offer) => <OfferStateMark state={offer.status} />,
      sortable: true,
      priority: 2,
    },
    {
      id: "deadline",
      header: t("edit.columns.deadline"),
      cell: (offer) => closing(offer, context.now).text,
      sortable: true,
    },
    {
      id: "starts",
      header: t("edit.columns.starts"),
      cell: (offer) =>
        offer.startsOn ? datesText({ startsOn: offer.startsOn, endsOn: offer.startsOn }) : none,
      sortable: true,
    },
    {
      id: "interests",
      header: t("edit.columns.interests"),
      cell: (offer) =>
        offer.interests > 0 ? (
          <Link href={`${path}/${offer.id}/interests`}>{formatNumber(offer.interests)}</Link>
        ) : (
          none
        ),
      align: "end",
      sortable: true,
    },
    {
      id: "updated",
      header: t("edit.columns.updated"),
      cell: (offer) => formatDate(offer.updatedAt, { timeZone }),
      sortable: true,
    },
  ];
}
