import { Section } from "@/components/page/section";
import { RowLink } from "@/components/ui/row-link";
import type { PanelState } from "@/lib/domain/panels/vocabulary";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import type { OwnPanel } from "@/lib/panels/types";

const OVER: readonly PanelState[] = ["accepted", "ended"];

/** Expert panels that the person was asked to; none, and the section is not there. */
export function OwnPanels({ panels }: { panels: readonly OwnPanel[] }) {
  const t = texts("panels");
  if (panels.length === 0) return null;
  return (
    <Section title={t("own.title")} lede={t("own.lede")}>
      {panels.map(({ id, title, agency, state, openRound, dueOn }) => (
        <RowLink key={id} href={`/panels/${id}`}>
          {title}
          <span className="block font-normal text-ink-soft text-sm">
            {agency} ·{" "}
            {openRound === null
              ? t(OVER.includes(state) ? "own.over" : "own.waiting")
              : t("own.open", { round: openRound })}
            {dueOn && `, ${t("own.until", { day: formatDate(`${dueOn}T12:00:00Z`, { timeZone: "UTC" }) })}`}
          </span>
        </RowLink>
      ))}
    </Section>
  );
}
