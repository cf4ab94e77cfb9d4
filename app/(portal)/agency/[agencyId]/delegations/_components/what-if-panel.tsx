import { Section } from "@/components/page/section";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { WhatIfView } from "@/lib/delegations/queries/plans";
import type { PlanView } from "@/lib/delegations/types";
import { formatList } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";

type Props = {
  plan: PlanView;
  asked: { person: string; delegation: string } | null;
  answer: WhatIfView | null;
};

/** Tries one more seat: an ordinary form of the address, so that a colleague can be sent the question. */
export function WhatIfPanel({ plan, asked, answer }: Props) {
  const t = texts("delegations");
  const places = [
    ...plan.groups.map(({ delegation: { id, name } }) => ({ id, name })),
    ...plan.cancelled.map(({ id, name }) => ({ id, name })),
  ];
  if (plan.leftOut.length === 0) return null;
  return (
    <Section title={t("plan.whatIf")} id="what-if" lede={t("plan.whatIfText")}>
      <form method="get" action="#what-if" className="flex flex-wrap items-end gap-4">
        <Choose name="person" label={t("plan.person")} of={plan.leftOut} chosen={asked?.person} />
        <Choose name="delegation" label={t("plan.delegation")} of={places} chosen={asked?.delegation} />
        <Button type="submit">{t("plan.ask")}</Button>
      </form>
      {answer !== null && (
        <div className="mt-4">
          <Answer answer={answer} names={plan.names} />
        </div>
      )}
    </Section>
  );
}

type Choice = { name: string; label: string; of: readonly { id: string; name: string }[]; chosen?: string };

function Choose({ name, label, of, chosen }: Choice) {
  return (
    <label className="grid gap-1">
      <span className="font-semibold text-sm">{label}</span>
      <select name={name} defaultValue={chosen} className="control">
        {of.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
    </label>
  );
}

function Answer({ answer, names }: { answer: WhatIfView; names: Record<string, string> }) {
  const t = texts("delegations");
  if (answer === "not-possible") return <Notice tone="watch">{t("plan.notPossible")}</Notice>;
  const named = (ids: readonly string[]) =>
    ids.length === 0 ? t("plan.nobody") : formatList(ids.map((id) => names[id] ?? ""));
  const { cost } = answer;
  return (
    <Notice tone="info" title={cost >= 0 ? t("plan.cost", { cost }) : t("plan.gain", { gain: -cost })}>
      <p>{t("plan.joins", { names: named(answer.joins) })}</p>
      <p>{t("plan.leaves", { names: named(answer.leaves) })}</p>
      {!answer.proved && <p>{t("plan.about")}</p>}
    </Notice>
  );
}
