import { ActionForm } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { Disclosure } from "@/components/ui/disclosure";
import type { FormHat } from "@/lib/action-state";
import { LEVELS } from "@/lib/domain/panels/vocabulary";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";
import { rateIndicatorAction } from "@/lib/panels/actions";
import type { IndicatorToRate } from "@/lib/panels/types";
import { GroupSaid } from "./group-said";
import { RatingComment } from "./rating-comment";
import { RatingLevels } from "./rating-levels";

type Props = { indicator: IndicatorToRate; hat: FormHat; later: boolean };

/** One point to rate: the group's last word and one's own beside it, five levels, a comment. */
export function IndicatorForm({ indicator, hat, later }: Props) {
  const t = texts("panels");
  const { id, wording, own } = indicator;
  return (
    <li className="border-line border-b py-4">
      <ActionForm
        {...formWords("panels")}
        id={`rate-${id}`}
        action={rateIndicatorAction}
        hat={hat}
        hidden={{ indicatorId: id }}
        values={{ level: own ? String(own.level) : "", comment: own?.comment ?? "" }}
        className="space-y-2"
      >
        <h3 className="max-w-measure font-semibold text-base">{wording}</h3>
        {later && <GroupSaid indicator={indicator} />}
        <RatingLevels
          legend={wording}
          levels={LEVELS.map((level, at) => ({ value: String(at), label: t(`levels.${level}`) }))}
          saved={t("rate.saved")}
          saving={t("rate.saving")}
          isSaved={own !== null}
        />
        <div className="flex flex-wrap items-start gap-x-4">
          <Disclosure summary={t("rate.comment")} open={(own?.comment ?? "") !== ""}>
            <RatingComment label={t("rate.comment")} hint={t("rate.commentHint")} />
            <div className="pt-2">
              <SubmitButton variant="quiet" label={t("rate.save")} pendingLabel={t("rate.saving")} />
            </div>
          </Disclosure>
          <noscript>
            <SubmitButton variant="quiet" label={t("rate.save")} pendingLabel={t("rate.saving")} />
          </noscript>
        </div>
      </ActionForm>
    </li>
  );
}
