import Link from "next/link";
import type { ReactNode } from "react";
import { AreaBars } from "@/components/result/competence/area-profile";
import { FIRM_WIDE } from "@/lib/domain/picture/picture";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import type { PicturePage } from "@/lib/picture/types";
import type { PictureAddresses } from "./addresses";
import { BarrierLine } from "./barrier-line";
import { ComponentOrder } from "./component-order";
import { CoverageLine } from "./coverage-line";
import { KnowledgeLine } from "./knowledge-line";
import type { FirmWide } from "./model-names";
import { OpenModel } from "./open-model";

type Props = { page: PicturePage; addresses: PictureAddresses; timeZone: string };

/** Each questionnaire in a few lines, with the way to its whole result; what is not handed in says what it would add. */
export function ModelSummaries({ page, addresses, timeZone }: Props) {
  const t = texts("picture");
  return (
    <ul className="side-by-side gap-x-12 gap-y-10 border-line border-t pt-6">
      {FIRM_WIDE.map((id) => {
        const round = page.rounds.find(({ instrument }) => instrument === id);
        if (!round)
          return (
            <li key={id}>
              <OpenModel id={id} startHref={addresses.startHref} />
            </li>
          );
        return (
          <li key={id} className="min-w-0 space-y-3 break-inside-avoid">
            <div>
              <h3>{t(`models.${id}`)}</h3>
              <p className="text-ink-soft text-sm">
                {t("said.on", { day: formatDate(round.at, { timeZone }) })}{" "}
                <Link href={addresses.resultHref(round.assessmentId)} className="print:hidden">
                  {t("said.result")}
                  <span className="sr-only">: {t(`models.${id}`)}</span>
                </Link>
              </p>
            </div>
            {summaryOf(id, page)}
          </li>
        );
      })}
    </ul>
  );
}

function summaryOf(id: FirmWide, { diagnoses, picture }: PicturePage): ReactNode {
  switch (id) {
    case "knowledge-innovation":
      return <KnowledgeLine band={picture.band} gaps={picture.knowledge} />;
    case "competence":
      return (
        <>
          {diagnoses.competence && <AreaBars areas={diagnoses.competence.areas} />}
          <BarrierLine barriers={picture.barriers} />
        </>
      );
    case "navigator":
      return diagnoses.navigator && <CoverageLine diagnosis={diagnoses.navigator} />;
    case "antecedents":
      return <ComponentOrder components={picture.components} ties={picture.ties} />;
  }
}
