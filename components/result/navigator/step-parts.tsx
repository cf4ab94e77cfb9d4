import Link from "next/link";
import { Icon } from "@/components/ui/icon";
import type { StepPart } from "@/lib/domain/navigator/types";
import { texts } from "@/lib/i18n/texts";
import type { AnswerHref } from "../behind";

/** The points of a step's full scheme, each marked as known or not. */
export function StepParts({ parts, answerHref }: { parts: readonly StepPart[]; answerHref?: AnswerHref }) {
  const t = texts("navigator");
  const known = parts.filter((part) => part.known).length;
  return (
    <div className="print:hidden">
      <p className="tabular-nums">{t("steps.parts", { known, asked: parts.length })}</p>
      <ul>
        {parts.map((part) => (
          <li key={part.item} className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2">
            <Icon
              name={part.known ? "check" : "pending"}
              size={15}
              className={part.known ? "mt-1 text-good" : "mt-1"}
            />
            <span>
              {answerHref ? (
                <Link href={answerHref(part.item)} className="inline-block min-h-6">
                  {part.label}
                </Link>
              ) : (
                part.label
              )}
              <span className="sr-only">: {t(part.known ? "steps.partKnown" : "steps.partOpen")}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
