import { texts } from "@/lib/i18n/texts";

const FIELDS = [
  "kind",
  "title",
  "summary",
  "body",
  "provider",
  "place",
  "country",
  "website",
  "startsOn",
  "endsOn",
  "deadlineDate",
  "deadlineTime",
  "timeZone",
  "phases",
  "industries",
  "markets",
  "regions",
  "services",
  "knowledge",
  "subjects",
  "innovations",
] as const;

/** What the fields of an offer are called, by name. */
export function offerFieldLabels(): Record<(typeof FIELDS)[number], string> {
  const t = texts("offers");
  const entries = FIELDS.map((field) => [field, t(`edit.fields.${field}`)] as const);
  return Object.fromEntries(entries) as Record<(typeof FIELDS)[number], string>;
}
