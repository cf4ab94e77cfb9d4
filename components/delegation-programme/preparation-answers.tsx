import { Disclosure } from "@/components/ui/disclosure";
import { QuietText } from "@/components/ui/quiet-text";
import { texts } from "@/lib/i18n/texts";
import type { Preparation, PreparationAnswer } from "@/lib/itineraries/types";

const wordOf = ({ coming }: PreparationAnswer) => (coming === null ? "none" : coming ? "yes" : "no");

/** Who said that they come and, of a meeting that took place, who was there: for administrators. */
export function PreparationAnswers({ meeting: { state, answers } }: { meeting: Preparation }) {
  const t = texts("itineraries");
  if (answers.length === 0 || state === "cancelled") return null;
  const held = state === "held";
  const count = (word: "yes" | "no" | "none") => answers.filter((one) => wordOf(one) === word).length;
  const there = answers.filter(({ attended }) => attended).length;
  return (
    <div>
      <QuietText>
        {held
          ? t("preparation.there", { there, all: answers.length })
          : t("preparation.count", { yes: count("yes"), no: count("no"), none: count("none") })}
      </QuietText>
      <Disclosure summary={t(held ? "preparation.attendedTitle" : "preparation.answersTitle")}>
        <ul className="border-line border-t">
          {answers.map((one) => (
            <li
              key={one.seatId}
              className="flex flex-wrap justify-between gap-x-6 border-line border-b py-1.5"
            >
              <span>{one.name}</span>
              <span className="text-ink-soft text-sm">
                {held
                  ? t(one.attended ? "preparation.answers.there" : "preparation.answers.absent")
                  : t(`preparation.answers.${wordOf(one)}`)}
              </span>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
