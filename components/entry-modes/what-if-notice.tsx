import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { FactorChoice } from "@/lib/entry-modes/types";
import { texts } from "@/lib/i18n/texts";

type Props = { factors: readonly FactorChoice[]; path: string };

/** Says that the list follows changed answers, which ones, and how to get back. Nothing without a change. */
export function WhatIfNotice({ factors, path }: Props) {
  const t = texts("entry-modes");
  const changed = factors.filter(({ changedTo }) => changedTo !== null);
  if (changed.length === 0) return null;
  return (
    <Notice
      tone="info"
      title={t("whatIf.active", { n: changed.length })}
      action={
        <LinkButton variant="quiet" href={path}>
          {t("whatIf.reset")}
        </LinkButton>
      }
    >
      <ul className="list-disc space-y-1 ps-5">
        {changed.map((factor) => (
          <li key={factor.key}>
            {t("whatIf.change", {
              label: factor.label,
              from: textOf(factor, factor.value),
              to: textOf(factor, factor.changedTo ?? ""),
            })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function textOf({ options }: FactorChoice, value: string): string {
  const found = options.find((option) => option.value === value);
  return found ? `“${found.text}”` : texts("entry-modes")("whatIf.unknown");
}
