import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { localTimeOf } from "@/lib/domain/local-time";
import { countryName } from "@/lib/domain/reference/countries";
import { entryModeName } from "@/lib/domain/reference/entry-modes";
import { listOpenTriggers } from "@/lib/entry-modes/queries/list-open-triggers";
import { language, texts } from "@/lib/i18n/texts";
import { listOffersForFirm } from "@/lib/offers/queries/for-firm";
import type { ActionLine, HomeDate } from "../types";

const SHOWN = 5;
/** Offers that close later than this can wait. A judgement of the portal. */
const CLOSING_DAYS = 60;

/** What is due or closes next: open actions, offers that fit and close soon, ways into markets to look at again. */
export async function nextDates(
  context: Context<ActorOf<"member">>,
  open: readonly ActionLine[],
): Promise<HomeDate[]> {
  const { firmId } = context.actor;
  const until = new Date(context.now.getTime() + CLOSING_DAYS * 86_400_000).toISOString();
  const due = open.flatMap(({ id, title, dueOn, overdue }): HomeDate[] =>
    dueOn === null
      ? []
      : [{ id, kind: "action", title, day: dueOn, overdue, href: `/firm/${firmId}/plan/${id}` }],
  );
  const closing = (await listOffersForFirm(context)).flatMap(({ offer, fit }): HomeDate[] => {
    const { id, title, deadline, timeZone } = offer;
    if (!fit.open || !fit.fits || deadline === null || deadline > until) return [];
    const day = localTimeOf(new Date(deadline), timeZone).date;
    return [{ id, kind: "offer", title, day, overdue: false, href: `/firm/${firmId}/offers/${id}` }];
  });
  const t = texts("entry-modes");
  const reviews = (await listOpenTriggers(context, firmId)).map((line): HomeDate => {
    const words = { mode: entryModeName(line.mode), market: countryName(line.country, language()) };
    const { id, dueOn: day, overdue } = line;
    const href = `/firm/${firmId}/entry-modes/${line.country}`;
    return { id, kind: "review", title: t("home.title", words), day, overdue, href };
  });
  return [...due, ...closing, ...reviews]
    .toSorted((one, other) => one.day.localeCompare(other.day) || (one.id < other.id ? -1 : 1))
    .slice(0, SHOWN);
}
