import { blocksOf, leadsWhereWanted } from "@/lib/domain/offer-blocks";
import { type Advice, completed, servicesOf, sharedWith } from "@/lib/domain/offer-serving";
import type { OfferFirm, OfferTerms } from "@/lib/domain/offer-terms";
import { THEMES, type Theme } from "@/lib/domain/picture/themes";
import { SERVICES, type Service } from "@/lib/domain/vocabulary";

/** A firm with the recommendations that stand first for it; `mentored`: somebody looks after it now. */
export type AdvisedFirm = { id: string; firm: OfferFirm; mentored: boolean; advice: readonly Advice[] };

/**
 * How much one kind of help is called for. `firms`: the advice that stands first for them is served by it. `waiting`: of
 * these, firms with such advice that nothing serves yet, in whatever kind. `themes`: what that advice is about, with
 * firms. `offers`: how many that can be joined now give it, whomever they are for.
 */
export type ServiceNeed = {
  service: Service;
  firms: string[];
  waiting: string[];
  themes: { theme: Theme; firms: number }[];
  offers: number;
};

const BY_MENTORS: readonly Service[] = ["mentor-market", "mentor-experience"];

/**
 * Which kinds of help the firms need and whom nothing serves: by an offer that is open to the firm at `now`, or by its
 * mentor. Most waiting firms first, then most firms, then the order of the vocabulary; firms in the order given.
 */
export function supportNeeds(
  firms: readonly AdvisedFirm[],
  offers: readonly OfferTerms[],
  now: Date,
): ServiceNeed[] {
  const calls = firms.flatMap((one) => callsOf(one, offers, now));
  return SERVICES.map((service) => {
    const asked = calls.filter(({ services }) => services.includes(service));
    const unserved = asked.filter(({ served }) => !served);
    return {
      service,
      firms: distinct(asked),
      waiting: distinct(unserved),
      themes: THEMES.map((theme) => ({
        theme,
        firms: distinct(unserved.filter((one) => one.theme === theme)).length,
      }))
        .filter((one) => one.firms > 0)
        .toSorted((one, other) => other.firms - one.firms),
      offers: offers.filter((offer) => servicesOf(offer).includes(service)).length,
    };
  }).toSorted(
    (one, other) => other.waiting.length - one.waiting.length || other.firms.length - one.firms.length,
  );
}

type Call = { firmId: string; services: readonly Service[]; theme: Theme | null; served: boolean };

function callsOf(
  { id, firm, mentored, advice }: AdvisedFirm,
  offers: readonly OfferTerms[],
  now: Date,
): Call[] {
  const open = offers.filter(
    (offer) => leadsWhereWanted(offer, firm) && blocksOf(offer, firm, now).length === 0,
  );
  return advice.map((one) => {
    const { services, theme } = completed(one);
    const byMentor = mentored && services.some((service) => BY_MENTORS.includes(service));
    return {
      firmId: id,
      services,
      theme,
      served: byMentor || open.some((offer) => sharedWith(offer, one) !== null),
    };
  });
}

const distinct = (calls: readonly Call[]) => [...new Set(calls.map(({ firmId }) => firmId))];
