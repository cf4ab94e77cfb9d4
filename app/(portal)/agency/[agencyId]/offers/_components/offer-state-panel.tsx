import Link from "next/link";
import { ActionForm } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { MarginNote } from "@/components/page/margin-layout";
import type { Agency } from "@/lib/agencies/types";
import { missingToPublish } from "@/lib/domain/offer-completeness";
import type { OfferState } from "@/lib/domain/vocabulary";
import { formWords } from "@/lib/i18n/form-words";
import { formatDate } from "@/lib/i18n/formats";
import { language, texts } from "@/lib/i18n/texts";
import { archiveOfferAction, publishOfferAction, takeBackOfferAction } from "@/lib/offers/actions";
import { canBecome } from "@/lib/offers/policy";
import type { OfferForAgency } from "@/lib/offers/types";
import { offerFieldLabels } from "./offer-labels";

type Props = { offer: OfferForAgency; agency: Agency; interests: number; timeZone: string; path: string };

/** Where the offer stands, what is missing, and what can be done with it; beside its form. */
export function OfferStatePanel({ offer, agency, interests, timeZone, path }: Props) {
  const t = texts("offers");
  return (
    <>
      <MarginNote title={t("edit.state")}>
        <StateSentence offer={offer} timeZone={timeZone} />
        <div id="state" className="scroll-mt-40 space-y-2 pt-1">
          {STEPS.filter(({ to }) => canBecome(offer.status, to)).map((step) => (
            <ActionForm
              key={step.to}
              {...formWords("offers")}
              id={`become-${step.to}`}
              action={step.action}
              hidden={{ offerId: offer.id, version: String(offer.version) }}
              hat={{ kind: "admin", id: agency.id }}
              labels={offerFieldLabels()}
              doneMessage={t("edit.stateChanged")}
            >
              <SubmitButton
                variant={step.to === "published" ? "primary" : "quiet"}
                icon={step.icon}
                label={t(`edit.${step.label}`)}
                pendingLabel={t(`edit.${step.pending}`)}
              />
            </ActionForm>
          ))}
        </div>
      </MarginNote>
      <MarginNote title={t("edit.columns.interests")}>
        <p>
          <Link href={`${path}/interests`}>{t("edit.interestsLink", { n: interests })}</Link>
        </p>
      </MarginNote>
      {offer.status === "published" && (
        <MarginNote title={t("edit.publicPage")}>
          <p>
            <Link href={`/${language()}/${agency.slug}/programmes/${offer.id}`}>
              {t("edit.seePublicPage")}
            </Link>
          </p>
        </MarginNote>
      )}
    </>
  );
}

type Step = {
  to: OfferState;
  action: typeof publishOfferAction;
  icon: "flag" | "undo" | "archive";
  label: "publish" | "takeBack" | "archive";
  pending: "publishing" | "takingBack" | "archiving";
};

const STEPS: readonly Step[] = [
  { to: "published", action: publishOfferAction, icon: "flag", label: "publish", pending: "publishing" },
  { to: "draft", action: takeBackOfferAction, icon: "undo", label: "takeBack", pending: "takingBack" },
  { to: "archived", action: archiveOfferAction, icon: "archive", label: "archive", pending: "archiving" },
];

function StateSentence({ offer, timeZone }: { offer: OfferForAgency; timeZone: string }) {
  const t = texts("offers");
  if (offer.status === "archived") return <p>{t("edit.isArchived")}</p>;
  if (offer.status === "published" && offer.publishedAt)
    return <p>{t("edit.isPublished", { day: formatDate(offer.publishedAt, { timeZone }) })}</p>;
  const labels: Record<string, string> = offerFieldLabels();
  const lacking = missingToPublish(offer);
  if (lacking.length === 0) return <p>{t("edit.complete")}</p>;
  return (
    <div>
      <p>{t("edit.lacking")}</p>
      <ul className="list-disc ps-5">
        {lacking.map((field) => (
          <li key={field}>
            <a href={`#offer-${field}`}>{labels[field]}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
