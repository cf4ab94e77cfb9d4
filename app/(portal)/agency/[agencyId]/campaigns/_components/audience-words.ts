import { titled } from "@/components/offers/offer-words";
import { TERMS } from "@/lib/domain/knowledge-innovation/level-words";
import { NACE_SECTIONS } from "@/lib/domain/reference/nace";
import { SIZE_CLASS_FACTS } from "@/lib/domain/reference/size-classes";
import { type Audience, isEveryone } from "@/lib/domain/survey/audience";
import { PHASES } from "@/lib/domain/vocabulary";
import { texts } from "@/lib/i18n/texts";

type Choice = { value: string; label: string };

/** What can be chosen of each side of an audience. */
export function audienceChoices(): Record<"industries" | "sizes" | "phases" | "mentored", Choice[]> {
  const t = texts("campaigns");
  return {
    industries: NACE_SECTIONS.map(({ code, name }) => ({ value: code, label: name })),
    sizes: SIZE_CLASS_FACTS.map(({ id, name }) => ({ value: id, label: name })),
    phases: [
      ...PHASES.map((one) => ({ value: one, label: titled(TERMS.phase[one].name) })),
      { value: "none", label: t("form.notPlaced") },
    ],
    mentored: [
      { value: "yes", label: t("form.withMentor") },
      { value: "no", label: t("form.withoutMentor") },
    ],
  };
}

/** Whom a campaign asks, one line a condition. */
export function audienceWords(audience: Audience): string[] {
  if (isEveryone(audience)) return [texts("campaigns")("draft.everyone")];
  const choices = audienceChoices();
  const names = (side: "industries" | "sizes" | "phases", values: readonly string[]) =>
    choices[side].filter(({ value }) => values.includes(value)).map(({ label }) => label);
  const mentored = choices.mentored.filter(({ value }) => value === audience.mentored);
  return [
    names("industries", audience.industries),
    names("sizes", audience.sizes),
    names("phases", audience.phases),
    mentored.map(({ label }) => label),
  ].flatMap((side) => (side.length > 0 ? [side.join("; ")] : []));
}
