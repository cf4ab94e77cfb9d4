import { OneButtonForm } from "@/components/form/one-button-form";
import type { FormHat } from "@/lib/action-state";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";
import { answerPreparationAction } from "@/lib/itineraries/actions";
import type { Preparation } from "@/lib/itineraries/types";

/** The reader's own answer to a preparatory meeting, and the other one by a button. */
export function PreparationAnswer({ meeting, hat }: { meeting: Preparation; hat: FormHat }) {
  const t = texts("itineraries");
  const { id, state, begun, mine } = meeting;
  if (mine === null || state === "cancelled") return null;
  if (state === "held")
    return mine.attended === null ? null : (
      <p>{t(mine.attended ? "preparation.wereThere" : "preparation.wereNotThere")}</p>
    );
  const said = mine.coming === null ? "noAnswer" : mine.coming ? "coming" : "notComing";
  const button = (coming: "yes" | "no") => (
    <OneButtonForm
      id={`${coming}-${id}`}
      action={answerPreparationAction}
      hat={hat}
      words={formWords("itineraries")}
      hidden={{ preparationId: id, coming }}
      label={t(coming === "yes" ? "preparation.come" : "preparation.dontCome")}
      pendingLabel={t("saving")}
      variant={coming === "yes" && mine.coming === null ? "primary" : "quiet"}
    />
  );
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <p className="font-semibold">{t(`preparation.${said}`)}</p>
      {!begun && mine.coming !== true && button("yes")}
      {!begun && mine.coming !== false && button("no")}
    </div>
  );
}
