import { Meter } from "@/components/ui/meter";
import type { Strength } from "@/lib/domain/navigator/types";
import { texts } from "@/lib/i18n/texts";

/** The four strengths that go with ways in which commit more resources. */
export function StrengthList({ strengths }: { strengths: readonly Strength[] }) {
  const t = texts("navigator");
  return (
    <ul className="space-y-3">
      {strengths.map(({ item, label, level }) => (
        <li key={item}>
          <Meter
            label={label}
            share={level === null ? null : (level - 1) / 4}
            text={level === null ? t("strengths.unknown") : t("strengths.level", { n: level })}
          />
        </li>
      ))}
    </ul>
  );
}
