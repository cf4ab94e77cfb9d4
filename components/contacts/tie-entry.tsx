import { OneButtonForm } from "@/components/form/one-button-form";
import { StateMark } from "@/components/ui/state-mark";
import type { Tone } from "@/components/ui/tone";
import type { FormHat } from "@/lib/action-state";
import { answerTieAction } from "@/lib/contacts/actions";
import type { Tie } from "@/lib/contacts/types";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";

const TONES = {
  waiting: "info",
  yours: "watch",
  confirmed: "good",
  declined: "info",
  withdrawn: "info",
} as const satisfies Record<string, Tone>;

const LABELS = { confirmed: "confirm", declined: "decline", withdrawn: "withdraw" } as const;

/** One tie: with whom, on which journey, how it stands, and what can be said to it now. */
export function TieEntry({ tie, hat }: { tie: Tie; hat: FormHat }) {
  const t = texts("ties");
  const { other, delegation, about, state, mine } = tie;
  const stands = state === "proposed" ? (mine ? "waiting" : "yours") : state;
  return (
    <li className="space-y-2 border-line border-b py-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <p>
          <span className="font-semibold">{other.name}</span>{" "}
          <span className="text-ink-soft text-sm">{t("on", { delegation })}</span>
        </p>
        <StateMark tone={TONES[stands]}>{t(`states.${stands}`)}</StateMark>
      </div>
      {about !== "" && <p className="max-w-measure">{about}</p>}
      {stands === "yours" && (
        <>
          <p className="max-w-measure text-ink-soft text-sm">{t("consent")}</p>
          <div className="flex flex-wrap gap-3">
            <TieButton tie={tie} hat={hat} answer="confirmed" />
            <TieButton tie={tie} hat={hat} answer="declined" />
          </div>
        </>
      )}
      {(stands === "waiting" || stands === "confirmed") && (
        <TieButton tie={tie} hat={hat} answer="withdrawn" />
      )}
    </li>
  );
}

function TieButton({ tie, hat, answer }: { tie: Tie; hat: FormHat; answer: keyof typeof LABELS }) {
  const t = texts("ties");
  return (
    <OneButtonForm
      id={`${answer}-${tie.id}`}
      action={answerTieAction}
      hat={hat}
      words={formWords("ties")}
      hidden={{ tieId: tie.id, answer }}
      variant={answer === "confirmed" ? "primary" : "plain"}
      label={t(LABELS[answer])}
      pendingLabel={t("saving")}
    />
  );
}
