import { createTranslator } from "use-intl/core";
import { expect, it } from "vitest";
import { LANGUAGES, messagesOf } from "@/lib/i18n/messages";

type Words = { [key: string]: string | Words };

const leaves = (words: Words, path: string[] = []): { path: string[]; text: string }[] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === "string" ? [{ path: [...path, key], text: value }] : leaves(value, [...path, key]),
  );

it.each(LANGUAGES)("%s: no key holds a dot, which would be taken for a step inside", (language) => {
  expect(leaves(messagesOf(language)).filter(({ path }) => path.some((key) => key.includes(".")))).toEqual(
    [],
  );
});

it.each(LANGUAGES)("%s: every text is well-formed and says something", (language) => {
  const faults: string[] = [];
  const messages = messagesOf(language);
  const onError = (error: Error) => faults.push(error.message);
  const translate: unknown = createTranslator({ locale: language, messages: messages as never, onError });
  const t = translate as (key: string, values: object) => string;
  // Any name may be asked for, as a number, a date or words: 1 serves all but tags.
  const values = new Proxy({}, { get: () => 1, has: () => true, ownKeys: () => [] });
  for (const { path, text } of leaves(messages)) {
    if (text.trim() === "") faults.push(`${path.join(".")} is empty`);
    if (!/<\w+>/.test(text)) t(path.join("."), values);
  }
  expect(faults.filter((fault) => /INVALID_MESSAGE|INVALID_KEY|is empty/.test(fault))).toEqual([]);
});
