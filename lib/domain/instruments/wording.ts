import type { ChoiceOption, Instrument, Item, LevelItem, Section } from "@/lib/domain/instruments/types";

/** The part that stands for the questionnaire as a whole. */
export const COVER = "cover";

/** Longest text of each kind, and whether it may run over several lines. */
const LIMITS = { line: 200, short: 400, long: 1_200 } as const;

/** One text of a questionnaire: which part it stands in, of what, which, and how long it may be. */
export type Wording = {
  name: string;
  part: string;
  /** Key of the item; null for a text of the part itself. */
  item: string | null;
  field: string;
  text: string;
  max: number;
};

/** Every text that an agency may write anew, in the order of the questionnaire. */
export function wordingOf(instrument: Instrument): Wording[] {
  const cover = (field: string, text: string, max: number): Wording => ({
    name: `${COVER}:${field}`,
    part: COVER,
    item: null,
    field,
    text,
    max,
  });
  return [
    cover("title", instrument.title, LIMITS.line),
    cover("summary", instrument.summary, LIMITS.long),
    ...instrument.prepare.map((text, at) => cover(`prepare-${at + 1}`, text, LIMITS.short)),
    ...instrument.sections.flatMap(ofSection),
  ];
}

function ofSection(section: Section): Wording[] {
  const own = (field: string, text: string, max: number): Wording => ({
    name: `${section.id}:${field}`,
    part: section.id,
    item: null,
    field,
    text,
    max,
  });
  return [
    own("title", section.title, LIMITS.line),
    own("intro", section.intro, LIMITS.long),
    own("who", section.who, LIMITS.short),
    own("minutes", String(section.minutes), 3),
    ...section.items.flatMap((item) =>
      textsOf(item).map(([field, text, max]) => ({
        name: `${item.key}:${field}`,
        part: section.id,
        item: item.key,
        field,
        text,
        max,
      })),
    ),
  ];
}

function textsOf(item: Item): [field: string, text: string, max: number][] {
  const answers: [string, string][] =
    item.kind === "level"
      ? item.levels.map((text, at) => [`level-${at + 1}`, text])
      : item.options.map(({ id, text }) => [`option-${id}`, text]);
  return [
    ["question", item.question, LIMITS.short],
    ["why", item.why, LIMITS.long],
    ["how", item.how, LIMITS.long],
    ...answers.map(([field, text]): [string, string, number] => [field, text, LIMITS.short]),
  ];
}

/** The questionnaire with other texts, by name; what is not named stays. Keys, kinds, conditions and weights stay always. */
export function withWording(instrument: Instrument, texts: ReadonlyMap<string, string>): Instrument {
  const say = (of: string, field: string, old: string) => texts.get(`${of}:${field}`) ?? old;
  return {
    ...instrument,
    title: say(COVER, "title", instrument.title),
    summary: say(COVER, "summary", instrument.summary),
    prepare: instrument.prepare.map((text, at) => say(COVER, `prepare-${at + 1}`, text)),
    sections: instrument.sections.map((section) => ({
      ...section,
      title: say(section.id, "title", section.title),
      intro: say(section.id, "intro", section.intro),
      who: say(section.id, "who", section.who),
      minutes: Number(say(section.id, "minutes", String(section.minutes))),
      items: section.items.map((item) => itemWith(item, (field, old) => say(item.key, field, old))),
    })),
  };
}

type Say = (field: string, old: string) => string;

function itemWith(item: Item, say: Say): Item {
  const told = {
    question: say("question", item.question),
    why: say("why", item.why),
    how: say("how", item.how),
  };
  if (item.kind === "level") return { ...item, ...told, levels: levelsWith(item, say) };
  return { ...item, ...told, options: item.options.map((option) => optionWith(option, say)) };
}

function levelsWith({ levels: [one, two, three, four, five] }: LevelItem, say: Say): LevelItem["levels"] {
  return [
    say("level-1", one),
    say("level-2", two),
    say("level-3", three),
    say("level-4", four),
    say("level-5", five),
  ];
}

const optionWith = (option: ChoiceOption, say: Say): ChoiceOption => ({
  ...option,
  text: say(`option-${option.id}`, option.text),
});
