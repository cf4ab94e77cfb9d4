import { ActionForm } from "@/components/form/form";
import { FormActions } from "@/components/form/form-actions";
import { SubmitButton } from "@/components/form/submit-button";
import { LinkButton } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { THEME_NAMES } from "@/lib/domain/picture/themes";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";
import { takeOverAction } from "@/lib/plans/actions";
import type { Takeable, TakeOverDto } from "@/lib/plans/types";
import { TakeOverRow } from "./take-over-row";

type Props = { firmId: string; takeOver: TakeOverDto; newKey: string };

/** "Make these my plan": the recommendations of a result with owner and day suggested; what is in the plan leads there. */
export function TakeOverForm({ firmId, takeOver, newKey }: Props) {
  const t = texts("plans");
  const { resultId, recommendations, people, me } = takeOver;
  const first = recommendations.filter((one) => one.first);
  const rest = recommendations.filter((one) => !one.first);
  // In the order of the list, so that the theme with the most useful advice comes first.
  const themes = [...new Set(rest.map(({ theme }) => theme))];
  const open = recommendations.some(({ actionId }) => actionId === null);
  const rows = (some: readonly Takeable[]) => (
    <ul className="@container border-line border-t">
      {some.map((one) => (
        <TakeOverRow key={one.ruleId} recommendation={one} firmId={firmId} people={people} me={me} />
      ))}
    </ul>
  );
  return (
    <ActionForm
      id="take-over"
      action={takeOverAction}
      {...formWords("plans")}
      labels={{ rules: t("takeOver.rules") }}
      hat={{ kind: "member", id: firmId }}
      hidden={{ resultId }}
      idempotencyKey={newKey}
      className="space-y-4 print:hidden"
    >
      <p className="max-w-measure text-ink-soft">{t(open ? "takeOver.lede" : "takeOver.all")}</p>
      {/* The summary of errors leads here. */}
      <div id="take-over-rules" tabIndex={-1}>
        {rows(first)}
      </div>
      {rest.length > 0 && (
        <Disclosure summary={t("takeOver.rest", { n: rest.length })}>
          {themes.length === 1
            ? rows(rest)
            : themes.map((theme) => {
                const some = rest.filter((one) => one.theme === theme);
                const name = theme ? THEME_NAMES[theme] : texts("results")("advice.noTheme");
                return (
                  <Disclosure key={theme} summary={t("takeOver.theme", { name, n: some.length })}>
                    {rows(some)}
                  </Disclosure>
                );
              })}
        </Disclosure>
      )}
      <FormActions>
        {open && (
          <SubmitButton label={t("takeOver.submit")} pendingLabel={t("takeOver.submitting")} size="large" />
        )}
        <LinkButton href={`/firm/${firmId}/plan`} variant={open ? "plain" : "primary"} size="large">
          {t("takeOver.toPlan")}
        </LinkButton>
      </FormActions>
    </ActionForm>
  );
}
