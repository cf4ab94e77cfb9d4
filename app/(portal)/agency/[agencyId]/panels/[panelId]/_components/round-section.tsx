import { Field } from "@/components/form/field";
import { ActionForm } from "@/components/form/form";
import { OneButtonForm } from "@/components/form/one-button-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextInput } from "@/components/form/text-input";
import { Section } from "@/components/page/section";
import { FEWEST_EXPERTS } from "@/lib/domain/panels/vocabulary";
import { formWords } from "@/lib/i18n/form-words";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import { closeRoundAction, openRoundAction } from "@/lib/panels/actions";
import { stepsOf } from "@/lib/panels/policy";
import type { Panel, Round } from "@/lib/panels/types";
import { Stability, Standing } from "./stability";

type Props = { panel: Panel; agencyId: string; timeZone: string };

/** The rounds, how far the open one is, and whether opinions still move. */
export function RoundSection({ panel, agencyId, timeZone }: Props) {
  const t = texts("panels");
  const open = panel.rounds.find(({ closedAt }) => closedAt === null);
  const closed = panel.rounds.length - (open ? 1 : 0);
  const may = stepsOf({ state: panel.state, open: open !== undefined, closed });
  const form = { hat: { kind: "admin" as const, id: agencyId }, hidden: { panelId: panel.id } };
  const next = panel.rounds.length + 1;
  const tooFew = panel.experts.filter(({ state }) => state !== "withdrawn").length < FEWEST_EXPERTS;
  return (
    <Section id="rounds" title={t("rounds.title")}>
      {panel.rounds.length === 0 && <p className="text-ink-soft">{t("rounds.none")}</p>}
      <ul>
        {panel.rounds.map((round) => (
          <li key={round.number} className="flex flex-wrap gap-x-3 border-line border-b py-2">
            <span className="font-semibold">{t("rounds.one", { number: round.number })}</span>
            <span className="text-ink-soft">{words(round, timeZone)}</span>
          </li>
        ))}
      </ul>
      <div className="space-y-4 pt-4">
        {open && panel.progress && <p>{t("rounds.progress", panel.progress)}</p>}
        {open && closed > 0 && <Standing panel={panel} before={closed} />}
        {!open && closed > 0 && panel.state === "running" && <Stability panel={panel} />}
        {open && may.closeRound && (
          <OneButtonForm
            {...form}
            id="close-round"
            action={closeRoundAction}
            words={formWords("panels")}
            label={t("rounds.close", { number: open.number })}
            pendingLabel={t("rounds.closing")}
            variant={closed > 0 && !panel.standing?.stable ? "quiet" : "primary"}
          />
        )}
        {may.openRound && tooFew && <p className="text-ink-soft">{t("rounds.tooFew")}</p>}
        {may.openRound && !tooFew && (
          <ActionForm
            {...formWords("panels")}
            {...form}
            id="open-round"
            action={openRoundAction}
            labels={{ dueOn: t("rounds.due-label") }}
          >
            <Field name="dueOn" label={t("rounds.due-label")} width="short">
              <TextInput type="date" />
            </Field>
            <SubmitButton
              variant={panel.stable ? "quiet" : "primary"}
              label={t("rounds.start", { number: next })}
              pendingLabel={t("rounds.starting")}
            />
          </ActionForm>
        )}
      </div>
    </Section>
  );
}

function words({ imported, openedAt, closedAt, dueOn }: Round, timeZone: string): string {
  const t = texts("panels");
  const day = (at: string) => formatDate(at, { timeZone });
  if (imported) return `${t("rounds.imported")}, ${day(openedAt)}`;
  const state = closedAt
    ? t("rounds.closed", { day: day(closedAt) })
    : t("rounds.open", { day: day(openedAt) });
  return dueOn && !closedAt ? `${state}, ${t("rounds.due", { day: day(`${dueOn}T12:00:00Z`) })}` : state;
}
