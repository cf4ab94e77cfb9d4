import { Icon } from "@/components/ui/icon";
import { texts } from "@/lib/i18n/texts";

/** What speaks for an offer and what against it, a sentence each. */
export function FitReasons({ reasons, blocks }: { reasons: readonly string[]; blocks: readonly string[] }) {
  const t = texts("offers");
  if (reasons.length + blocks.length === 0)
    return <p className="text-ink-soft text-sm">{t("firm.noReason")}</p>;
  return (
    <ul className="space-y-1 pt-1 text-sm">
      {reasons.map((sentence) => (
        <li key={sentence} className="flex gap-2">
          <Icon name="check" size={16} className="mt-0.5 text-good" />
          <span>
            <span className="sr-only">{t("firm.why")}: </span>
            {sentence}
          </span>
        </li>
      ))}
      {blocks.map((sentence) => (
        <li key={sentence} className="flex gap-2">
          <Icon name="ban" size={16} className="mt-0.5 text-watch" />
          <span>
            <span className="sr-only">{t("firm.against")}: </span>
            {sentence}
          </span>
        </li>
      ))}
    </ul>
  );
}
