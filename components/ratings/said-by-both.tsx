import { answerLine } from "@/components/questionnaire/answer-line";
import { texts } from "@/lib/i18n/texts";
import type { SideBySide } from "@/lib/ratings/types";

/** One question with what firm and mentor said, and how far apart that is. */
export function SaidByBoth({ one, id }: { one: SideBySide; id?: string }) {
  const t = texts("second-view");
  return (
    <li id={id} className="break-inside-avoid space-y-2 border-line border-b py-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <p className="min-w-0 max-w-measure flex-1 basis-64 font-semibold">{one.question}</p>
        <Distance one={one} />
      </div>
      <dl className="grid gap-x-8 gap-y-2 text-sm sm:grid-cols-2">
        <Side name={t("view.firmSaid")} said={one.firm} />
        <Side name={t("view.mentorSaid")} said={one.mentor} />
      </dl>
    </li>
  );
}

function Distance({ one }: { one: SideBySide }) {
  const t = texts("second-view");
  if (one.state !== "apart") return null;
  return (
    <p className="text-ink-soft text-sm tabular-nums">
      {one.levelsApart === null ? t("view.differs") : t("view.levels", { n: one.levelsApart })}
    </p>
  );
}

function Side({ name, said }: { name: string; said: SideBySide["firm"] }) {
  const t = texts("second-view");
  return (
    <div className="min-w-0">
      <dt className="text-ink-soft">{name}</dt>
      <dd>{said ? answerLine(said.words) : <span className="text-ink-soft">{t("view.notAsked")}</span>}</dd>
      {said?.note && (
        <dd className="whitespace-pre-line text-ink-soft">{t("view.note", { text: said.note })}</dd>
      )}
    </div>
  );
}
