import { CheckboxGroup } from "@/components/form/checkbox-group";
import { RadioList } from "@/components/form/radio-list";
import { RankSelects } from "@/components/form/rank-selects";
import { UNKNOWN } from "@/lib/assessments/schema";
import type { GivenAnswer } from "@/lib/assessments/types";
import type { Answer, Item } from "@/lib/domain/instruments/types";
import { texts } from "@/lib/i18n/texts";
import { ExclusiveChoices } from "./exclusive-choices";

/** The answers that a question offers, as full sentences, and "I don't know" apart from them. */
export function AnswerChoices({ item, given }: { item: Item; given: GivenAnswer | null }) {
  const t = texts("assessments");
  const unknown = { value: UNKNOWN, label: t("unknown") };
  const chosen = given ? chosenValues(given.answer) : [];
  const group = { name: "answer", legend: item.question, legendHidden: true };
  if (item.kind === "multiple") {
    const alone = item.options.filter((option) => option.exclusive).map((option) => option.id);
    return (
      <ExclusiveChoices alone={[...alone, UNKNOWN]} focusAtFirst>
        <CheckboxGroup
          {...group}
          hint={t("question.chooseAll")}
          choices={item.options.map(toChoice)}
          apart={[unknown]}
          defaultValues={chosen}
        />
      </ExclusiveChoices>
    );
  }
  if (item.kind === "rank")
    return (
      <RankSelects
        {...group}
        hint={t("question.rankHint")}
        choices={item.options.map(toChoice)}
        apart={[unknown]}
        places={Array.from({ length: item.places }, (_, at) => t("question.place", { n: at + 1 }))}
        empty={t("question.noPlace")}
        defaultValues={chosen}
      />
    );
  const choices =
    item.kind === "level"
      ? item.levels.map((level, index) => ({ value: String(index + 1), label: level }))
      : item.options.map(toChoice);
  return (
    <RadioList
      {...group}
      choices={choices}
      apart={[unknown]}
      defaultValue={chosen[0]}
      numberKeys
      focusAtFirst
    />
  );
}

const toChoice = (option: { id: string; text: string }) => ({ value: option.id, label: option.text });

function chosenValues(answer: Answer): readonly string[] {
  switch (answer.kind) {
    case "level":
      return [String(answer.level)];
    case "single":
      return [answer.choice];
    case "multiple":
    case "rank":
      return answer.choices;
    case "unknown":
      return [UNKNOWN];
  }
}
