import { randomUUID } from "node:crypto";
import { Section } from "@/components/page/section";
import { StartPanel } from "@/components/questionnaire/start-panel";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { StartPage } from "@/lib/assessments/types";
import { countryName } from "@/lib/domain/reference/countries";
import { language, texts } from "@/lib/i18n/texts";

/** Before the first answers about a market: what it takes, or the round that waits to be finished. */
export function StartMarket({ start, firmId }: { start: StartPage; firmId: string }) {
  const t = texts("entry-modes");
  if (start.open)
    return (
      <Notice
        tone="info"
        action={
          <LinkButton variant="primary" href={`/firm/${firmId}/assessments/${start.open.id}`}>
            {t("market.resume")}
          </LinkButton>
        }
      >
        {t("market.waiting")}
      </Notice>
    );
  return (
    <Section
      id="start-market"
      title={t("market.startHeading", { market: countryName(start.subject, language()) })}
    >
      <StartPanel start={start} firmId={firmId} newKey={randomUUID()} />
    </Section>
  );
}
