import { createTranslator, type NamespaceKeys, type NestedKeyOf } from "use-intl/core";
import { language, setLanguage } from "./language";
import { LANGUAGES, type Language, type Messages, messagesOf } from "./messages";

export { language };

/** Sets the language of this request; what we do not speak falls back to English. */
export function speak(language: string | undefined): void {
  const known = LANGUAGES.find((one) => one === language);
  if (known) setLanguage(known);
}

type Namespace = NamespaceKeys<Messages, NestedKeyOf<Messages>>;

/** The texts of a namespace in the language of this request, for server components and actions. */
export const texts = <N extends Namespace>(namespace: N) => textsIn(namespace, language());

/** The same in a given language: mail is written in the reader's, not the sender's. */
export function textsIn<N extends Namespace>(namespace: N, locale: Language) {
  return createTranslator<Messages, N>({ locale, messages: messagesOf(locale), namespace });
}

/** A language as kept with an account; what we do not speak is English. */
export const knownLanguage = (name: string): Language => LANGUAGES.find((one) => one === name) ?? "en";
