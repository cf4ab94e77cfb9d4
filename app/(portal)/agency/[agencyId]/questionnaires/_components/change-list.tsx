import type { Instrument } from "@/lib/domain/instruments/types";
import { texts } from "@/lib/i18n/texts";
import type { Draft } from "@/lib/instruments/types";
import { fieldName, placeName } from "./words";

type Props = { draft: Draft };

/** What a draft says otherwise than the version it was made from, text by text. */
export function ChangeList({ draft: { instrument, changes } }: Props) {
  const t = texts("questionnaires");
  const { texts: changed, moved } = changes;
  if (changed.length + moved.length === 0) return <p className="text-ink-soft">{t("draft.none")}</p>;
  return (
    <div className="space-y-6">
      {moved.length > 0 && (
        <ul className="list-disc space-y-1 ps-5">
          {moved.map(({ part, item, from, to }) => (
            <li key={`${part} ${item}`}>
              {t("change.moved", { title: placeName(instrument, part, item), from, to })}
            </li>
          ))}
        </ul>
      )}
      <ol className="border-line border-t">
        {changed.map((one) => (
          <Changed key={one.name} instrument={instrument} change={one} />
        ))}
      </ol>
    </div>
  );
}

type Change = Draft["changes"]["texts"][number];

function Changed({ instrument, change }: { instrument: Instrument; change: Change }) {
  const t = texts("questionnaires");
  const { part, item, field, before, after } = change;
  return (
    <li className="space-y-1 border-line border-b py-3">
      <p className="text-ink-soft text-sm">
        {placeName(instrument, part, item)} · {fieldName(instrument, field, item)}
      </p>
      <dl className="grid max-w-measure gap-x-3 gap-y-1 sm:grid-cols-[4rem_1fr]">
        <dt className="text-ink-soft text-sm">{t("change.before")}</dt>
        <dd>
          <del className="decoration-1">{before}</del>
        </dd>
        <dt className="text-ink-soft text-sm">{t("change.after")}</dt>
        <dd>
          <ins className="no-underline">{after}</ins>
        </dd>
      </dl>
    </li>
  );
}
