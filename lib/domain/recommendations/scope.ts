import { allItems } from "@/lib/domain/instruments/engine";
import { latestInstrument } from "@/lib/domain/instruments/registry";
import { PHASE_ITEMS } from "@/lib/domain/knowledge-innovation/items";
import { joined } from "@/lib/domain/knowledge-innovation/level-words";
import { THEME_NAMES } from "@/lib/domain/picture/themes";
import { industryWords } from "@/lib/domain/recommendations/industry-groups";
import type { Circumstances, Rule, Trigger } from "@/lib/domain/recommendations/types";
import { PHASES, type Phase } from "@/lib/domain/vocabulary";

const FIRMS: Readonly<Record<string, string>> = {
  pre: "firms that are not abroad yet",
  initial: "firms in their first five years abroad",
  experienced: "firms that have been abroad for more than five years",
  "pre initial": "firms that are not abroad yet or in their first five years there",
  "initial experienced": "firms that are abroad",
  "pre experienced": "firms that are not abroad yet, or have been for more than five years",
};

/**
 * Which firms a rule is meant for, in words that follow "meant for": the phases, stages and industries that its triggers
 * name, what must have been answered besides, and the questionnaires whose answers on its theme call for it. What one
 * trigger leaves open, the rule leaves open.
 */
export function scopeOf({ triggers, theme }: Pick<Rule, "triggers" | "theme">): string {
  const phases = namedBy(triggers, phasesOf) ?? [];
  const stages = namedBy(triggers, (trigger) => amongOf(trigger).stages);
  const industries = namedBy(triggers, (trigger) => amongOf(trigger).industries);
  const said = namedBy(triggers, (trigger) => amongOf(trigger).answered?.flatMap(optionTexts)) ?? [];
  const about = THEME_NAMES[theme].charAt(0).toLowerCase() + THEME_NAMES[theme].slice(1);
  return [
    FIRMS[PHASES.filter((one) => phases.includes(one)).join(" ")] ?? "firms in every phase",
    industries ? ` in ${industryWords(industries)}` : ", of every industry",
    stages ? `, at the stage of ${joined(stages)}` : "",
    said.length > 0 ? ` that say “${said.join("” “").replace(/\.$/, "")}”` : "",
    `, when their answers on ${about} call for it (${calledForBy(triggers).join("; ")})`,
  ].join("");
}

// Titles of the questionnaires whose answers can make the rule fire, in the order of the models.
function calledForBy(triggers: readonly Trigger[]): string[] {
  const ids = new Set(triggers.flatMap(asking));
  return ASKING.filter((id) => ids.has(id)).map((id) => latestInstrument(id).title);
}

/** What the triggers name together; null as soon as one of them names nothing. */
function namedBy<T extends string>(
  triggers: readonly Trigger[],
  of: (trigger: Trigger) => readonly T[] | undefined,
): T[] | null {
  const found = triggers.map(of);
  const named = found.filter((one) => one !== undefined);
  return named.length === found.length ? [...new Set(named.flat())] : null;
}

const amongOf = (trigger: Trigger): Circumstances => ("among" in trigger ? trigger.among : {});

const phasesOf = (trigger: Trigger): readonly Phase[] | undefined =>
  "phases" in trigger && trigger.phases ? trigger.phases : amongOf(trigger).phases;

const ASKING = ["knowledge-innovation", "competence", "navigator", "antecedents", "entry-mode"] as const;
const itemsOf = (id: (typeof ASKING)[number]) => allItems(latestInstrument(id));

function optionTexts({ item, anyOf }: NonNullable<Circumstances["answered"]>[number]): string[] {
  const asked = ASKING.flatMap(itemsOf).find(({ key }) => key === item);
  if (!asked || asked.kind === "level") return [];
  return asked.options.filter(({ id }) => anyOf.includes(id)).map(({ text }) => text);
}

function asking(trigger: Trigger): readonly (typeof ASKING)[number][] {
  switch (trigger.kind) {
    case "gap":
    case "unsupported":
    case "activity":
    case "stuck":
      return ["knowledge-innovation"];
    case "part":
      return ["competence"];
    case "step":
      return ["navigator"];
    case "component":
      return ["antecedents"];
    case "phase":
      return withItem(Object.values(PHASE_ITEMS));
    case "low":
      return withItem(trigger.items);
    default:
      return withItem([trigger.item]);
  }
}

const withItem = (keys: readonly string[]) =>
  ASKING.filter((id) => itemsOf(id).some(({ key }) => keys.includes(key)));
