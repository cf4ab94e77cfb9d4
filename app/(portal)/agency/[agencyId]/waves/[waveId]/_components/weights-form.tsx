import { OneButtonForm } from "@/components/form/one-button-form";
import { Section } from "@/components/page/section";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { StateMark } from "@/components/ui/state-mark";
import { PARTS } from "@/lib/domain/pairing/types";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";
import { weighWaveAction } from "@/lib/waves/actions";
import type { Comparison, WaveRecord } from "@/lib/waves/types";
import type { AskedWeights } from "./asked-weights";
import { Compared } from "./compared";

type Props = {
  wave: WaveRecord;
  path: string;
  asked: AskedWeights | null;
  compared: Comparison | null;
  agencyId: string;
};

/** The weights in per cent; others are compared by the address alone, and taken over by a button. */
export function WeightsForm({ wave, path, asked, compared, agencyId }: Props) {
  const t = texts("waves");
  const shown = asked?.typed ?? wave.weights;
  const unfit = asked !== null && asked.weights === null;
  return (
    <Section id="weights" title={t("page.weights")}>
      <p className="mb-3 max-w-measure text-ink-soft">{t("page.weightsLede")}</p>
      <form action={`${path}#weights`} method="get" className="max-w-measure space-y-4">
        <div className="grid grid-cols-2 gap-3 sm:grid-cols-4">
          {PARTS.map((part) => (
            <label key={part} className="flex flex-col justify-end gap-1 text-sm">
              {t(`page.parts.${part}`)}
              <input
                key={shown[part]}
                name={part}
                inputMode="numeric"
                defaultValue={shown[part]}
                aria-describedby={unfit ? "weights-unfit" : undefined}
                aria-invalid={unfit || undefined}
                className="control"
              />
            </label>
          ))}
        </div>
        {unfit && (
          <p id="weights-unfit">
            <StateMark tone="wrong">{t("page.unfit")}</StateMark>
          </p>
        )}
        <Button type="submit" variant="quiet">
          {t("page.compare")}
        </Button>
      </form>
      <div className="my-4 max-w-measure">
        <Disclosure summary={t("page.meaning")}>
          <dl className="space-y-2 text-sm">
            {PARTS.map((part) => (
              <div key={part}>
                <dt className="font-semibold">{t(`page.parts.${part}`)}</dt>
                <dd className="text-ink-soft">{t(`page.meanings.${part}`)}</dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      </div>
      {compared && <Compared compared={compared} />}
      {compared && wave.state === "draft" && (
        <OneButtonForm
          id="weigh"
          action={weighWaveAction}
          hat={{ kind: "admin", id: agencyId }}
          words={formWords("waves")}
          hidden={{
            waveId: wave.id,
            version: String(wave.version),
            ...Object.fromEntries(PARTS.map((part) => [part, String(compared.weights[part])])),
          }}
          label={t("page.use")}
          pendingLabel={t("page.using")}
        />
      )}
    </Section>
  );
}
