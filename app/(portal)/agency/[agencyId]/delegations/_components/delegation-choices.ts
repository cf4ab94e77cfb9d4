import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { countriesByName } from "@/lib/domain/reference/countries";
import { language } from "@/lib/i18n/texts";
import { listOffers } from "@/lib/offers/queries/for-agency";

const ALL = { q: "", sort: { id: "title", desc: false }, page: 1, pageSize: 200, filters: {} };

/** The lists that a delegation's form chooses from. */
export async function delegationChoices(context: Context<ActorOf<"admin">>) {
  const { rows } = await listOffers(context, ALL);
  return {
    countries: countriesByName(language()).map(({ code, name }) => ({ value: code, label: name })),
    offers: rows
      .filter(({ status }) => status === "published")
      .map(({ id, title }) => ({ value: id, label: title })),
  };
}
