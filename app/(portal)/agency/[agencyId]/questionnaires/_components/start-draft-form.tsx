import { OneButtonForm } from "@/components/form/one-button-form";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";
import { startDraftAction } from "@/lib/instruments/actions";

type Props = { agencyId: string; instrument: string; from: number; primary?: boolean };

/** Opens a draft from a version. */
export function StartDraftForm({ agencyId, instrument, from, primary }: Props) {
  const t = texts("questionnaires");
  return (
    <OneButtonForm
      id={`start-${from}`}
      action={startDraftAction}
      hat={{ kind: "admin", id: agencyId }}
      words={formWords("questionnaires")}
      label={t(primary ? "one.begin" : "one.startFrom")}
      pendingLabel={t("one.beginning")}
      hidden={{ instrument, from: String(from) }}
      variant={primary ? "primary" : "quiet"}
      icon="edit"
    />
  );
}
