import type { FormValues } from "@/components/form/form-context";
import type { MeetingWish, ProgrammeEntry } from "@/lib/itineraries/types";

type Visit = { startsOn: string; endsOn: string };

/** What the form of an entry starts from: the entry, a firm's wish, or the first morning of the visit. */
export function entryValues(visit: Visit, entry?: ProgrammeEntry, wish?: MeetingWish): FormValues {
  const { date = visit.startsOn, from = "09:00", to = "10:00", kind = "partner" } = entry ?? {};
  const chosen = entry ? entry.who.map(({ seatId }) => seatId) : wish ? [wish.seatId] : [];
  return {
    ...{ date, from, to, kind },
    title: entry?.title ?? wish?.whom.slice(0, 140) ?? "",
    audience: chosen.length > 0 ? "chosen" : "all",
    seats: chosen,
    organisation: entry?.organisation ?? "",
    personName: entry?.personName ?? "",
    personRole: entry?.personRole ?? "",
    place: entry?.place ?? "",
    wanted: entry?.wanted ?? wish?.why ?? "",
  };
}

/** Every day of the visit, in order. */
export function daysOfVisit({ startsOn, endsOn }: Visit): string[] {
  const days: string[] = [];
  for (let at = Date.parse(startsOn); at <= Date.parse(endsOn); at += 86_400_000)
    days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}
