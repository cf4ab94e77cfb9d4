import fc from "fast-check";
import { allItems } from "@/lib/domain/instruments/engine";
import type { Answer, Answers, Instrument, Item } from "@/lib/domain/instruments/types";

const UNKNOWN: Answer = { kind: "unknown" };
const LEVELS = [1, 2, 3, 4, 5] as const;

/** Every answer that an item of any kind takes. */
export function anyAnswerTo(item: Item): fc.Arbitrary<Answer> {
  const unknown = fc.constant(UNKNOWN);
  if (item.kind === "level") {
    const level = fc.constantFrom(...LEVELS).map((at): Answer => ({ kind: "level", level: at }));
    return fc.oneof({ weight: 6, arbitrary: level }, unknown);
  }
  const ids = item.options.map(({ id }) => id);
  if (item.kind === "single")
    return fc.oneof(
      fc.constantFrom(...ids).map((choice): Answer => ({ kind: "single", choice })),
      unknown,
    );
  if (item.kind === "rank")
    return fc
      .shuffledSubarray([...ids], { minLength: 1, maxLength: item.places })
      .map((choices): Answer => ({ kind: "rank", choices }));
  const alone = item.options.filter(({ exclusive }) => exclusive).map(({ id }) => id);
  const together = ids.filter((id) => !alone.includes(id));
  return fc.oneof(
    fc.subarray(together, { minLength: 1 }).map((choices): Answer => ({ kind: "multiple", choices })),
    ...alone.map((id) => fc.constant<Answer>({ kind: "multiple", choices: [id] })),
    unknown,
  );
}

/** Any answers to any items of a questionnaire, asked or not, about one in ten left open. */
export function anyAnswersTo(instrument: Instrument): fc.Arbitrary<Answers> {
  const open = allItems(instrument).map((item) =>
    fc.tuple(fc.constant(item.key), fc.option(anyAnswerTo(item), { freq: 9 })),
  );
  return fc
    .tuple(...open)
    .map((entries) =>
      Object.fromEntries(entries.flatMap(([key, answer]) => (answer ? [[key, answer]] : []))),
    );
}
