import { randomUUID } from "node:crypto";
import { EmptyState } from "@/components/page/empty-state";
import { Section } from "@/components/page/section";
import { BeforeRating } from "@/components/ratings/before-rating";
import { RateRound } from "@/components/ratings/rate-round";
import { texts } from "@/lib/i18n/texts";
import { listRateable } from "@/lib/ratings/queries/rounds";
import { type FirmParams, mentoredFirm } from "../_components/firm-area";
import { FirmHeader } from "../_components/firm-header";

type Props = { params: Promise<FirmParams> };

export default async function RatingsPage({ params }: Props) {
  const { context, firm, root, base, hat, timeZone } = await mentoredFirm(await params);
  const rounds = await listRateable(context, { firmId: firm.id });
  const t = texts("second-view");
  return (
    <div className="max-w-page">
      <FirmHeader
        root={root}
        firm={firm}
        assessmentId={firm.roundId}
        current="ratings"
        title={t("title")}
        lede={t("lede")}
      />
      {rounds.length === 0 ? (
        <EmptyState title={t("none")}>{t("noneText")}</EmptyState>
      ) : (
        <div className="space-y-10">
          <BeforeRating />
          <Section id="rounds" title={t("rounds")}>
            <ol className="border-line border-t">
              {rounds.map((round) => (
                <RateRound
                  key={round.id}
                  round={round}
                  firmId={firm.id}
                  hat={hat}
                  base={base}
                  timeZone={timeZone}
                  newKey={randomUUID()}
                />
              ))}
            </ol>
          </Section>
        </div>
      )}
    </div>
  );
}
