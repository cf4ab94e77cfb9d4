import { OneButtonForm } from "@/components/form/one-button-form";
import { Section } from "@/components/page/section";
import { Disclosure } from "@/components/ui/disclosure";
import type { FormHat } from "@/lib/action-state";
import { points } from "@/lib/domain/knowledge-innovation/level-words";
import { formWords } from "@/lib/i18n/form-words";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import { keepRescoredAction } from "@/lib/results/actions";
import type { RescoredPage, ScoreChange } from "@/lib/results/types";

type Props = { page: RescoredPage; hat: FormHat; newKey: string; timeZone: string };

/** What today's rules would say of old answers, a button to keep it, and what was kept before. */
export function RescoredView({ page, hat, newKey, timeZone }: Props) {
  const t = texts("questionnaires");
  const { firmId, assessmentId } = page;
  return (
    <div className="space-y-10">
      <Section title={t("rescore.today")} id="today" lede={t("rescore.todayLede")}>
        <div className="space-y-6">
          <Change change={page.today} />
          <OneButtonForm
            id="keep"
            action={keepRescoredAction}
            hat={hat}
            words={formWords("questionnaires")}
            label={t("rescore.keep")}
            pendingLabel={t("rescore.keeping")}
            hidden={{ firmId, assessmentId }}
            icon="copy"
            idempotencyKey={newKey}
            doneMessage={t("rescore.isKept")}
          />
        </div>
      </Section>
      <Section title={t("rescore.kept")} id="kept" lede={t("rescore.keptLede")}>
        {page.kept.length === 0 && <p className="text-ink-soft">{t("rescore.none")}</p>}
        {page.kept.map(({ id, at, by, change }) => {
          const day = formatDate(at, { timeZone, style: "moment" });
          return (
            <Disclosure key={id} summary={by ? t("rescore.by", { day, name: by }) : day}>
              <Change change={change} />
            </Disclosure>
          );
        })}
      </Section>
    </div>
  );
}

function Change({ change: { scores, gone, come } }: { change: ScoreChange }) {
  const t = texts("questionnaires");
  if (scores.length + gone.length + come.length === 0) return <p>{t("rescore.same")}</p>;
  return (
    <div className="space-y-4">
      {scores.length > 0 && (
        <table className="w-full max-w-measure text-sm">
          <caption className="sr-only">{t("rescore.scores")}</caption>
          <thead>
            <tr className="border-line border-b text-start text-ink-soft">
              <th scope="col" className="py-1.5 text-start font-semibold">
                {t("rescore.what")}
              </th>
              <th scope="col" className="py-1.5 text-end font-semibold">
                {t("rescore.then")}
              </th>
              <th scope="col" className="py-1.5 text-end font-semibold">
                {t("rescore.now")}
              </th>
            </tr>
          </thead>
          <tbody>
            {scores.map(({ key, label, before, after }) => (
              <tr key={key} className="border-line border-b">
                <th scope="row" className="py-1.5 text-start font-normal first-letter:uppercase">
                  {label}
                </th>
                <td className="py-1.5 text-end tabular-nums">{pointsOf(before)}</td>
                <td className="py-1.5 text-end tabular-nums">{pointsOf(after)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Advice title={t("rescore.come")} titles={come} />
      <Advice title={t("rescore.gone")} titles={gone} />
    </div>
  );
}

const pointsOf = (score: number | null) =>
  score === null ? texts("questionnaires")("rescore.unknown") : points(score);

function Advice({ title, titles }: { title: string; titles: readonly string[] }) {
  if (titles.length === 0) return null;
  return (
    <div>
      <p className="font-semibold text-sm">{title}</p>
      <ul className="list-disc ps-5">
        {titles.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </div>
  );
}
