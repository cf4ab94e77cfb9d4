import { StateMark } from "@/components/ui/state-mark";
import { SOURCES, type SourceId } from "@/lib/domain/sources";
import { texts } from "@/lib/i18n/texts";

const STEPS = ["assess", "understand", "plan", "talk"] as const;

/** The way through the portal in four numbered lines. */
export function LandingSteps() {
  const t = texts("landing");
  return (
    <div className="@container">
      <ol className="grid gap-x-10 gap-y-6 @xl:grid-cols-2 @4xl:grid-cols-4">
        {STEPS.map((step, at) => (
          <li key={step} className="space-y-1 border-ink border-t pt-3">
            <p className="text-ink-soft text-sm tabular-nums">{at + 1}</p>
            <h3>{t(`steps.${step}.title`)}</h3>
            <p className="max-w-measure text-ink-soft">{t(`steps.${step}.text`)}</p>
          </li>
        ))}
      </ol>
    </div>
  );
}

const PEOPLE = ["firm", "mentor", "agency"] as const;

export function LandingPeople() {
  const t = texts("landing");
  return (
    <dl className="border-line border-t">
      {PEOPLE.map((one) => (
        <div key={one} className="grid gap-x-10 gap-y-1 border-line border-b py-4 sm:grid-cols-[12rem_1fr]">
          <dt className="font-semibold">{t(`who.${one}.title`)}</dt>
          <dd className="max-w-measure text-ink-soft">{t(`who.${one}.text`)}</dd>
        </div>
      ))}
    </dl>
  );
}

const IN_USE: readonly SourceId[] = ["linder-2024", "ilkevich-2025", "achtenhagen-2011", "rezvani-2024"];
const MODELS = Object.keys(SOURCES) as SourceId[];

/** The studies that the advice rests on, each with its source, and whether the portal uses it yet. */
export function LandingModels() {
  const t = texts("landing");
  return (
    <ul className="border-line border-t">
      {MODELS.map((id) => (
        <li
          key={id}
          className="grid gap-x-10 gap-y-1 border-line border-b py-4 sm:grid-cols-[12rem_1fr] lg:grid-cols-[12rem_1fr_auto]"
        >
          <h3>{t(`model.${id}.title`)}</h3>
          <div className="max-w-measure space-y-1">
            <p className="text-ink-soft">{t(`model.${id}.text`)}</p>
            <SourceLine id={id} />
          </div>
          <p className="text-sm sm:col-start-2 lg:col-start-auto">
            {IN_USE.includes(id) ? (
              <StateMark tone="good">{t("inUse")}</StateMark>
            ) : (
              <span className="text-ink-soft">{t("later")}</span>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}

function SourceLine({ id }: { id: SourceId }) {
  const { short, doi } = SOURCES[id];
  if (!doi) return <p className="text-sm">{short}</p>;
  return (
    <p className="text-sm">
      {short},{" "}
      <a href={`https://doi.org/${doi}`} rel="external noreferrer" className="break-all">
        doi:{doi}
      </a>
    </p>
  );
}
