import type { Orientation } from "@/lib/domain/competence/types";
import { FEATURE_WORDS } from "@/lib/domain/competence/words";
import { texts } from "@/lib/i18n/texts";
import { SourceNote } from "../source-note";

/** Which of the two orientations the answers show, feature by feature, and what follows. */
export function OrientationProfile({ orientation }: { orientation: Orientation }) {
  const t = texts("competence");
  const { kind, features, follows, reason } = orientation;
  return (
    <div className="space-y-3">
      <p className="font-semibold">{kind ? t(`orientation.kind.${kind}`) : t("orientation.notKnown")}</p>
      {kind === null && <p className="max-w-measure">{reason.because}</p>}
      {follows && <p className="max-w-measure">{follows}</p>}
      <dl className="border-line border-t text-sm">
        {features.map(({ feature, shows }) => (
          <div
            key={feature}
            className="grid gap-x-6 border-line border-b py-1.5 sm:grid-cols-[minmax(0,1fr)_minmax(0,1.2fr)]"
          >
            <dt>{FEATURE_WORDS[feature].name}</dt>
            <dd className="text-ink-soft">{shown(feature, shows)}</dd>
          </div>
        ))}
      </dl>
      <p className="max-w-measure text-ink-soft text-xs">
        {t("orientation.both")} <SourceNote source={reason.source} />
      </p>
    </div>
  );
}

function shown(feature: keyof typeof FEATURE_WORDS, shows: Orientation["features"][number]["shows"]): string {
  const t = texts("competence");
  const { relationship, transaction } = FEATURE_WORDS[feature];
  if (shows === null) return texts("results")("known");
  return shows === "both"
    ? t("orientation.sides", { relationship, transaction })
    : { relationship, transaction }[shows];
}
