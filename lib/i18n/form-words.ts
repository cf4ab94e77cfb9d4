import { type Messages, messagesOf } from "./messages";
import { language } from "./texts";

type Words = { [key: string]: string | Words };

/** What ActionForm says of refusals: the shared words, and those under `errors` of a feature's own texts. */
export function formWords(namespace?: keyof Messages) {
  const all = messagesOf(language());
  const { title, fallback, ...shared } = all.errors;
  const own = namespace ? all[namespace] : {};
  const extra = "errors" in own ? (own.errors as Words) : {};
  return { messages: { ...flat(shared), ...flat(extra) }, fallback, summaryTitle: title };
}

/** Nested words under dotted keys: `fields.required`, `legalName.too-long`. */
function flat(words: Words, prefix = ""): Record<string, string> {
  return Object.fromEntries(
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === "string"
        ? [[`${prefix}${key}`, value]]
        : Object.entries(flat(value, `${prefix}${key}.`)),
    ),
  );
}
