import type { Instrument } from "@/lib/domain/instruments/types";
import { COVER } from "@/lib/domain/instruments/wording";
import { texts } from "@/lib/i18n/texts";

/** A version as people call it: the portal's by its number, the agency's by its own count. */
export function versionName({ version, edition }: { version: number; edition: number | null }): string {
  const t = texts("questionnaires");
  return edition === null ? t("version.portal", { n: version }) : t("version.edition", { n: edition });
}

/** What a text is, such as "Level 3 of 5". */
export function fieldName(instrument: Instrument, field: string, item: string | null): string {
  const t = texts("questionnaires");
  const [kind = "", ...rest] = field.split("-");
  const id = rest.join("-");
  switch (kind) {
    case "prepare":
    case "level":
      return t(`fields.${kind}`, { n: id });
    case "option":
      return t("fields.option", { n: placeOfOption(instrument, item, id) });
    case "title":
    case "summary":
    case "intro":
    case "who":
    case "minutes":
    case "question":
    case "why":
    case "how":
      return t(`fields.${kind}`);
    default:
      return field;
  }
}

function placeOfOption(instrument: Instrument, key: string | null, id: string): number {
  const item = instrument.sections.flatMap(({ items }) => items).find((one) => one.key === key);
  return item && item.kind !== "level" ? item.options.findIndex((option) => option.id === id) + 1 : 0;
}

/** The title of a part or the words of a question. */
export function placeName(instrument: Instrument, part: string, item: string | null): string {
  const section = instrument.sections.find(({ id }) => id === (part === COVER ? item : part));
  if (part === COVER && item === null) return texts("questionnaires")("change.cover");
  const found = section?.items.find(({ key }) => key === item);
  return found?.question ?? section?.title ?? part;
}
