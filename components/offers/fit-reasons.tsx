import { Icon, type IconName } from "@/components/ui/icon";
import type { OfferFit } from "@/lib/domain/offer-fit";
import { texts } from "@/lib/i18n/texts";
import { blockText, checkText, reasonText } from "./fit-words";

/** What speaks for an offer, what is to be checked and what speaks against it, a sentence each. */
export function FitReasons({ fit: { reasons, checks, blocks, serves, assessed } }: { fit: OfferFit }) {
  const t = texts("offers");
  const open = reasons.length + blocks.length + serves.length === 0;
  return (
    <>
      <ul className="space-y-1 pt-1 text-sm empty:hidden">
        {reasons.map(reasonText).map((one) => (
          <Said key={one} kind={t("firm.why")} text={one} icon="check" tone="text-good" />
        ))}
        {checks.map(checkText).map((one) => (
          <Said key={one} kind={t("firm.check")} text={one} icon="info" tone="text-ink-soft" />
        ))}
        {blocks.map(blockText).map((one) => (
          <Said key={one} kind={t("firm.against")} text={one} icon="ban" tone="text-watch" />
        ))}
      </ul>
      {open && <p className="text-ink-soft text-sm">{t(assessed ? "firm.noReason" : "firm.noResult")}</p>}
    </>
  );
}

function Said({ kind, text, icon, tone }: { kind: string; text: string; icon: IconName; tone: string }) {
  return (
    <li className="flex gap-2">
      <Icon name={icon} size={16} className={`mt-0.5 ${tone}`} />
      <span>
        <span className="sr-only">{kind}: </span>
        {text}
      </span>
    </li>
  );
}
