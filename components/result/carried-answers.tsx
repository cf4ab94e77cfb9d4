import { Disclosure } from "@/components/ui/disclosure";
import { texts } from "@/lib/i18n/texts";
import type { Carried } from "@/lib/results/types";

/** How many answers count under another version, and which questions stand in only one of the two. */
export function CarriedAnswers({ carried: { given, carried, dropped, added } }: { carried: Carried }) {
  const t = texts("questionnaires");
  return (
    <div>
      <p>
        {given === carried ? t("rescore.allCount", { n: given }) : t("rescore.someCount", { given, carried })}
      </p>
      {dropped.length > 0 && (
        <Disclosure summary={t("rescore.dropped", { n: dropped.length })}>
          <Questions all={dropped} />
        </Disclosure>
      )}
      {added.length > 0 && (
        <Disclosure summary={t("rescore.added", { n: added.length })}>
          <Questions all={added} />
        </Disclosure>
      )}
    </div>
  );
}

function Questions({ all }: { all: readonly string[] }) {
  return (
    <ul className="max-w-measure list-disc ps-5 text-sm">
      {all.map((question) => (
        <li key={question}>{question}</li>
      ))}
    </ul>
  );
}
