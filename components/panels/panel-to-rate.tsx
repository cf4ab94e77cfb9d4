import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { Section } from "@/components/page/section";
import { Notice } from "@/components/ui/notice";
import type { FormHat } from "@/lib/action-state";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import type { PanelToRate } from "@/lib/panels/types";
import { GroupSaid } from "./group-said";
import { IndicatorForm } from "./indicator-form";
import { ProposeForm } from "./propose-form";

type Props = { panel: PanelToRate; hat: FormHat };

/** An expert's page: one list, each answer saved at once. The same for guests. */
export function PanelToRateView({ panel, hat }: Props) {
  const t = texts("panels");
  const { open, indicators } = panel;
  const running = panel.state === "running" || panel.state === "draft";
  const done = indicators.filter(({ own }) => own !== null).length;
  return (
    <PageBody width="text">
      <PageHeader
        title={panel.title}
        lede={panel.intro || (open ? t("rate.lede") : undefined)}
        meta={
          <>
            <span>{open ? t("rate.asks", { agency: panel.agency }) : panel.agency}</span>
            {open && <span>{t("rate.round", { number: open.number })}</span>}
            {open?.dueOn && (
              <span>
                {t("rate.due", { day: formatDate(`${open.dueOn}T12:00:00Z`, { timeZone: "UTC" }) })}
              </span>
            )}
          </>
        }
      />
      {open ? (
        <Section
          id="points"
          title={t("rate.list")}
          lede={panel.intro ? t("rate.lede") : undefined}
          aside={<span role="status">{t("rate.done", { done, all: indicators.length })}</span>}
        >
          {done === indicators.length && <Notice tone="good">{t("rate.allDone")}</Notice>}
          <p className="max-w-measure py-2 text-ink-soft text-sm">{t("rate.anonymous")}</p>
          <ol className="border-line border-t">
            {indicators.map((one) => (
              <IndicatorForm key={one.id} indicator={one} hat={hat} later={panel.closedRounds > 0} />
            ))}
          </ol>
        </Section>
      ) : (
        <>
          <Notice tone="info" title={t(running ? "rate.closed" : "rate.over")}>
            {t(running ? (panel.closedRounds > 0 ? "rate.closedText" : "rate.notYet") : "rate.overText")}
          </Notice>
          {panel.closedRounds > 0 && <LastResult indicators={indicators} />}
        </>
      )}
      <ProposeForm panel={panel} hat={hat} />
    </PageBody>
  );
}

/** What the last round said, for those who took part in it. */
function LastResult({ indicators }: Pick<PanelToRate, "indicators">) {
  return (
    <Section id="result" title={texts("panels")("figures.title")}>
      <ol className="border-line border-t">
        {indicators.map((one) => (
          <li key={one.id} className="space-y-1 border-line border-b py-3">
            <h3 className="max-w-measure font-semibold text-base">{one.wording}</h3>
            <GroupSaid indicator={one} />
          </li>
        ))}
      </ol>
    </Section>
  );
}
