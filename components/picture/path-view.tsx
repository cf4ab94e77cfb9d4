import Link from "next/link";
import { Section } from "@/components/page/section";
import { Notice } from "@/components/ui/notice";
import { points } from "@/lib/domain/knowledge-innovation/level-words";
import { texts } from "@/lib/i18n/texts";
import type { PathPage } from "@/lib/picture/types";
import { AttainedTable } from "./attained-table";
import { goalWords } from "./goal-form";
import { requirementName } from "./requirement-name";

type Props = {
  chosen: NonNullable<PathPage["chosen"]>;
  open: PathPage["open"];
  planHref: string;
};

/** The steps of the cheapest way to a goal, what they add up to, and what binds. */
export function PathView({ chosen: { goal, path, steps }, open, planHref }: Props) {
  const t = texts("picture");
  const { binding } = path;
  const bound = binding && {
    name: requirementName(binding),
    after: points(binding.after),
    needed: points(binding.needed),
  };
  return (
    <Section id="way" title={goalWords(goal)}>
      <div className="space-y-6">
        {path.reached ? (
          <p className="max-w-measure text-lg">
            {t("path.reached", { n: steps.length, effort: path.effort })}{" "}
            {t(path.proven ? "path.proven" : "path.unproven")}
          </p>
        ) : (
          <Notice tone="watch" title={t("path.unreached")}>
            {bound && t("path.unreachedText", { ...bound, actions: open.actions, advice: open.advice })}
          </Notice>
        )}
        {steps.length > 0 && (
          <ol className="border-line border-t">
            {steps.map(({ id, kind, title, effort, moves }) => (
              <li
                key={id}
                className="grid gap-x-8 gap-y-1 border-line border-b py-3 sm:grid-cols-[minmax(0,1fr)_9rem]"
              >
                <div className="min-w-0">
                  <h3>{kind === "action" ? <Link href={`${planHref}/${id}`}>{title}</Link> : title}</h3>
                  <ul className="mt-1 list-disc ps-5 text-ink-soft text-sm">
                    {moves.map((question) => (
                      <li key={question}>{question}</li>
                    ))}
                  </ul>
                </div>
                <p className="text-sm">
                  {texts("plans")(`effort.${effort}`)}
                  <span className="block text-ink-soft">{t(`path.from.${kind}`)}</span>
                </p>
              </li>
            ))}
          </ol>
        )}
        {path.reached && bound && <p className="max-w-measure">{t("path.binding", bound)}</p>}
        <AttainedTable attained={path.attained} />
      </div>
    </Section>
  );
}
