import { OneButtonForm } from "@/components/form/one-button-form";
import { StateMark } from "@/components/ui/state-mark";
import type { FormHat } from "@/lib/action-state";
import { formWords } from "@/lib/i18n/form-words";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import { seekMentorAction, stopSeekingMentorAction } from "@/lib/matching/actions";
import type { MentorWishes } from "@/lib/matching/types";

type Props = {
  wishes: MentorWishes;
  /** A mentor is proposed to it and not everybody has answered. */
  proposed: boolean;
  hat: FormHat;
  timeZone: string;
};

/** Whether the firm takes part in the next wave, and the way to change it. */
export function SearchState({ wishes: { since, waited, first }, proposed, hat, timeZone }: Props) {
  const t = texts("waves");
  const on = since !== null;
  return (
    <div className="mb-8 space-y-3">
      <p className="max-w-measure">
        <StateMark tone={on ? "good" : "watch"}>
          <span className="text-base text-ink">
            {on
              ? t("wishes.on", { day: formatDate(since, { timeZone }), proposed: proposed ? "yes" : "no" })
              : t("wishes.off")}
          </span>
        </StateMark>
      </p>
      {on && first && <p className="max-w-measure text-ink-soft">{t("wishes.first")}</p>}
      {on && waited > 0 && <p className="max-w-measure text-ink-soft">{t("wishes.waited", { waited })}</p>}
      <OneButtonForm
        key={on ? "stop" : "seek"}
        id="search"
        action={on ? stopSeekingMentorAction : seekMentorAction}
        hat={hat}
        words={formWords("waves")}
        variant={on ? "quiet" : "primary"}
        label={on ? t("wishes.stop") : t("wishes.seek")}
        pendingLabel={on ? t("wishes.stopping") : t("wishes.seeking")}
      />
    </div>
  );
}
