import { randomUUID } from "node:crypto";
import { FindOut } from "@/components/entry-modes/find-out";
import { JudgementNotice } from "@/components/entry-modes/judgement-notice";
import { ModeRanking } from "@/components/entry-modes/mode-ranking";
import { ModeWatch } from "@/components/entry-modes/mode-watch";
import { RemindForm } from "@/components/entry-modes/remind-form";
import { ReminderList } from "@/components/entry-modes/reminder-list";
import { WhatIfForm } from "@/components/entry-modes/what-if-form";
import { WhatIfNotice } from "@/components/entry-modes/what-if-notice";
import { Notice } from "@/components/ui/notice";
import type { EntryModesPage } from "@/lib/entry-modes/types";
import { texts } from "@/lib/i18n/texts";

/** The ranked ways into a market with what-if, reminders and all that stands behind. */
export function MarketView({ page, firmId }: { page: EntryModesPage; firmId: string }) {
  const t = texts("entry-modes");
  const { configuration, country, today } = page;
  const path = `/firm/${firmId}/entry-modes/${country}`;
  const active = page.factors.some(({ changedTo }) => changedTo !== null);
  const answerHref = (key: string) => `/firm/${firmId}/assessments/${page.assessmentId}/check#${key}`;
  return (
    <>
      <WhatIfNotice factors={page.factors} moves={page.moves} path={path} />
      {page.newerRules && <Notice tone="watch">{t("market.newerRules")}</Notice>}
      <JudgementNotice />
      <FindOut open={configuration.findOut} answerHref={answerHref} />
      <WhatIfForm factors={page.factors} path={path} active={active} />
      <ModeRanking
        configuration={configuration}
        inUse={page.inUse}
        moves={active ? page.moves : []}
        words={page.words}
        answerHref={answerHref}
        competencesKnown={page.competencesKnown}
        questionnairesHref={`/firm/${firmId}/assessments`}
        watch={(fit) => <ModeWatch fit={fit} formHref={active ? undefined : "#remind"} />}
      />
      {!active && (
        <RemindForm
          modes={configuration.modes}
          firmId={firmId}
          country={country}
          today={today}
          newKey={randomUUID()}
        />
      )}
      <ReminderList lines={page.triggers.filter(({ state }) => state === "open")} firmId={firmId} />
    </>
  );
}
