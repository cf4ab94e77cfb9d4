import { termName } from "@/components/result/term-names";
import { countriesByName, countryName } from "@/lib/domain/reference/countries";
import { ENTRY_MODE_FACTS } from "@/lib/domain/reference/entry-modes";
import { languageName, languagesByName } from "@/lib/domain/reference/languages";
import { NACE_SECTIONS } from "@/lib/domain/reference/nace";
import { KNOWLEDGE } from "@/lib/domain/vocabulary";
import { language, texts } from "@/lib/i18n/texts";
import type { WishKind } from "@/lib/matching/schema";

type Wish = { kind: WishKind; value: string };

/** A wish in one line: "Has worked in a market: Sweden". */
export function wishText({ kind, value }: Wish): string {
  return `${texts("waves")(`wishes.kinds.${kind}`)}: ${valueName({ kind, value })}`;
}

/** The name of what a coded fact or wish is about: `market:SE` is Sweden. */
export function valueName({ kind, value }: Wish): string {
  switch (kind) {
    case "market":
      return countryName(value, language());
    case "language":
      return languageName(value, language());
    case "industry":
      return NACE_SECTIONS.find(({ code }) => code === value)?.name ?? value;
    case "mode":
      return ENTRY_MODE_FACTS.find(({ id }) => id === value)?.name ?? value;
    case "knowledge": {
      const known = KNOWLEDGE.find((one) => one === value);
      return known ? termName("knowledge", known) : value;
    }
  }
}

/** Everything that can be wished for, by kind, as one list sends it: `market:SE`. */
export function wishChoices() {
  const t = texts("waves");
  const group = (kind: WishKind, options: readonly { code: string; name: string }[]) => ({
    label: t(`wishes.kinds.${kind}`),
    options: options.map(({ code, name }) => ({ value: `${kind}:${code}`, label: name })),
  });
  return [
    group(
      "knowledge",
      KNOWLEDGE.map((one) => ({ code: one, name: termName("knowledge", one) })),
    ),
    group("language", languagesByName(language())),
    group(
      "mode",
      ENTRY_MODE_FACTS.map(({ id, name }) => ({ code: id, name })),
    ),
    group("industry", NACE_SECTIONS),
    group("market", countriesByName(language())),
  ];
}
