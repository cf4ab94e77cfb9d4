import { withItemOrder, withSectionOrder } from "@/lib/domain/instruments/order";
import type { Instrument } from "@/lib/domain/instruments/types";
import { COVER, type Wording, withWording, wordingOf } from "@/lib/domain/instruments/wording";
import { type FieldCodes, Refusal } from "@/lib/errors";
import { text, wholeNumber } from "@/lib/fields";

const minutes = wholeNumber(1, 240);
const place = wholeNumber(1, 500);

/**
 * A questionnaire with one part as a form has it: its texts and the places of what lies in it. Throws `invalid` with a
 * code for each field; a field that the part does not have is refused.
 */
export function editedBy(
  instrument: Instrument,
  part: string,
  typed: Readonly<Record<string, unknown>>,
): Instrument {
  const fields: FieldCodes = {};
  const own = wordingOf(instrument).filter((one) => one.part === part);
  const things = placed(instrument, part);
  const known = new Set([...own.map(({ name }) => name), ...things.map(placeName)]);
  for (const name of Object.keys(typed)) if (!known.has(name)) fields[name] = ["unexpected"];
  const texts = new Map<string, string>();
  for (const one of own) {
    const read = readerOf(one).safeParse(typed[one.name]);
    if (read.success) texts.set(one.name, String(read.data));
    else fields[one.name] = [codeOf(read.error.issues[0]?.message)];
  }
  const places = new Map<string, number>();
  for (const id of things) {
    const read = place.safeParse(typed[placeName(id)]);
    if (read.success) places.set(id, read.data);
    else fields[placeName(id)] = [codeOf(read.error.issues[0]?.message)];
  }
  if (Object.keys(fields).length > 0) throw new Refusal("invalid", fields);
  const placeOf = (id: string) => places.get(id) ?? 0;
  const worded = withWording(instrument, texts);
  return part === COVER ? withSectionOrder(worded, placeOf) : withItemOrder(worded, part, placeOf);
}

/** Name of the field with the place of a part or a question. */
const placeName = (id: string) => `${id}:place`;

const readerOf = ({ field, max }: Wording) => (field === "minutes" ? minutes : text(max));

function placed(instrument: Instrument, part: string): string[] {
  if (part === COVER) return instrument.sections.map(({ id }) => id);
  return instrument.sections.find(({ id }) => id === part)?.items.map(({ key }) => key) ?? [];
}

// Messages of the field types are codes already; a missing field has the library's own sentence.
const codeOf = (message = "") => (/^[a-z]+(-[a-z]+)*$/.test(message) ? message : "required");
