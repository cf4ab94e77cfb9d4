import type { Item } from "@/lib/domain/instruments/types";
import { texts } from "@/lib/i18n/texts";

type Props = { item: Item; number: number; parent: string | null };

/** A question as a firm meets it, with its answers as a list. */
export function PreviewedItem({ item, number, parent }: Props) {
  const t = texts("questionnaires");
  const answers =
    item.kind === "level"
      ? item.levels.map((text, at) => ({ id: String(at), text }))
      : item.options.map(({ id, text }) => ({ id, text }));
  return (
    <li className="max-w-measure space-y-2 border-line border-b py-5">
      {parent && <p className="text-ink-soft text-sm">{t("edit.when", { question: parent })}</p>}
      <h3 className="text-base">
        {number}. {item.question}
      </h3>
      {item.kind === "rank" && <p className="text-sm">{t("preview.rank", { n: item.places })}</p>}
      <ul className="list-[circle] space-y-1 ps-5">
        {answers.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
        <li className="text-ink-soft">{t("preview.unknown")}</li>
      </ul>
      <p className="text-ink-soft text-sm">
        <strong className="font-semibold">{t("preview.why")}:</strong> {item.why}
      </p>
      <p className="text-ink-soft text-sm">
        <strong className="font-semibold">{t("preview.how")}:</strong> {item.how}
      </p>
    </li>
  );
}
