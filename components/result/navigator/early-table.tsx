import Link from "next/link";
import type { EarlyFactor } from "@/lib/domain/navigator/types";
import { texts } from "@/lib/i18n/texts";
import type { AnswerHref } from "../behind";

type Props = { factors: readonly EarlyFactor[]; answerHref?: AnswerHref };

/** What to weigh before going early: each point, what the answer says, and what that speaks for. */
export function EarlyTable({ factors, answerHref }: Props) {
  const t = texts("navigator");
  return (
    <ul className="@container border-line border-t">
      {factors.map(({ item, label, because, speaksFor }) => (
        <li
          key={item}
          className="grid gap-x-6 border-line border-b py-3 @xl:grid-cols-[minmax(0,1fr)_minmax(0,1.4fr)_9rem]"
        >
          <span className="font-semibold">
            {answerHref && speaksFor !== "unknown" ? <Link href={answerHref(item)}>{label}</Link> : label}
          </span>
          <span>{because}</span>
          <span className="text-ink-soft text-sm leading-6">{t(`early.sides.${speaksFor}`)}</span>
        </li>
      ))}
    </ul>
  );
}
