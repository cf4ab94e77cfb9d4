import Form from "next/form";
import { Select } from "@/components/form/select";
import { Button } from "@/components/ui/button";
import type { Goal } from "@/lib/domain/picture/goals";
import { texts } from "@/lib/i18n/texts";

type Props = { goals: readonly Goal[]; chosen?: string; action: string };

const KINDS = ["band", "area", "component", "theme", "mode"] as const;

/** Chooses a goal by the address, so that a way can be shared and works without scripts. */
export function GoalForm({ goals, chosen, action }: Props) {
  const t = texts("picture");
  const groups = KINDS.flatMap((kind) => {
    const options = goals.flatMap((goal) =>
      goal.kind === kind ? [{ value: goal.id, label: goalWords(goal) }] : [],
    );
    return options.length === 0 ? [] : [{ label: t(`path.kinds.${kind}`), options }];
  });
  return (
    <Form action={action} className="flex flex-wrap items-end gap-x-4 gap-y-3 print:hidden">
      <div className="min-w-0 flex-1 basis-72 max-w-xl">
        <label htmlFor="goal" className="mb-1 block font-semibold">
          {t("path.goal")}
        </label>
        <Select key={chosen} id="goal" name="goal" options={groups} defaultValue={chosen} />
      </div>
      <Button type="submit" variant="primary" className="h-10">
        {t("path.find")}
      </Button>
    </Form>
  );
}

/** A goal as one line: what is to rise, and how far. */
export function goalWords({ kind, name, to }: Goal): string {
  return texts("picture")(`path.words.${kind}`, { name, to });
}
