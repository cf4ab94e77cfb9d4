import { Select } from "@/components/form/select";
import { Section } from "@/components/page/section";
import { Button, LinkButton } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import type { FactorChoice } from "@/lib/entry-modes/types";
import { texts } from "@/lib/i18n/texts";

type Props = { factors: readonly FactorChoice[]; path: string; active: boolean };

/** Every answer to change by address alone, so that it works without scripts and a what-if can be shared by link. */
export function WhatIfForm({ factors, path, active }: Props) {
  const t = texts("entry-modes");
  const of = (side: FactorChoice["side"]) => factors.filter((factor) => factor.side === side);
  return (
    <Section id="what-if" title={t("whatIf.heading")} lede={t("whatIf.lede")}>
      <Disclosure summary={t("whatIf.open", { n: active ? 1 : 0 })}>
        <form method="get" action={path} className="space-y-6 py-3 print:hidden">
          <Choices title={t("whatIf.external")} factors={of("external")} />
          <Choices title={t("whatIf.internal")} factors={of("internal")} />
          <div className="flex flex-wrap gap-3">
            <Button type="submit" variant="primary">
              {t("whatIf.submit")}
            </Button>
            {active && (
              <LinkButton variant="plain" href={path}>
                {t("whatIf.reset")}
              </LinkButton>
            )}
          </div>
        </form>
      </Disclosure>
    </Section>
  );
}

function Choices({ title, factors }: { title: string; factors: readonly FactorChoice[] }) {
  return (
    <fieldset>
      <legend className="mb-2 font-semibold">{title}</legend>
      <div className="grid gap-x-6 gap-y-3 md:grid-cols-2">
        {factors.map((factor) => (
          <Choice key={factor.key} factor={factor} />
        ))}
      </div>
    </fieldset>
  );
}

function Choice({ factor: { key, label, question, options, value, changedTo } }: { factor: FactorChoice }) {
  const t = texts("entry-modes");
  const id = `what-if-${key}`;
  const all = [...options, { value: "unknown", text: t("whatIf.unknown") }];
  return (
    <div className="min-w-0">
      <label htmlFor={id} title={question} className="mb-1 block text-sm">
        {label}
      </label>
      <Select
        key={changedTo}
        id={id}
        name={key}
        defaultValue={changedTo ?? value}
        options={all.map((option) => ({
          value: option.value,
          label: option.value === value ? t("whatIf.asAnswered", { text: option.text }) : option.text,
        }))}
      />
    </div>
  );
}
