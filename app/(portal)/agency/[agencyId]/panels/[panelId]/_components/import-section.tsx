import { Field } from "@/components/form/field";
import { ActionForm } from "@/components/form/form";
import { Select } from "@/components/form/select";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { Disclosure } from "@/components/ui/disclosure";
import { FILE_KINDS } from "@/lib/domain/panels/ratings-file";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";
import { importRatingsAction } from "@/lib/panels/actions";
import type { Panel } from "@/lib/panels/types";

/** Ratings that were collected elsewhere, as text from a spreadsheet or a file. */
export function ImportSection({ panel, agencyId }: { panel: Panel; agencyId: string }) {
  const t = texts("panels");
  const open = panel.rounds.some(({ closedAt }) => closedAt === null);
  if (open || panel.state === "accepted" || panel.state === "ended") return null;
  return (
    <Disclosure summary={t("import.title")}>
      <p className="max-w-measure pb-3 text-ink-soft text-sm">{t("import.text")}</p>
      <ActionForm
        {...formWords("panels")}
        id="import"
        action={importRatingsAction}
        hat={{ kind: "admin", id: agencyId }}
        hidden={{ panelId: panel.id }}
        idempotencyKey={crypto.randomUUID()}
        labels={{ kind: t("import.kind"), file: t("import.file") }}
        doneMessage={t("import.done")}
      >
        <Field name="kind" label={t("import.kind")} required>
          <Select options={FILE_KINDS.map((kind) => ({ value: kind, label: t(`import.${kind}`) }))} />
        </Field>
        <Field name="file" label={t("import.file")} hint={t("import.hint")} required width="full">
          <TextArea rows={8} maxLength={60_000} spellCheck={false} className="font-mono text-sm" />
        </Field>
        <SubmitButton variant="quiet" label={t("import.submit")} pendingLabel={t("import.pending")} />
      </ActionForm>
    </Disclosure>
  );
}
