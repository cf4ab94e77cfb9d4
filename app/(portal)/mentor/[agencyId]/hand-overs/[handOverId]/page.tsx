import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Field } from "@/components/form/field";
import { ActionForm } from "@/components/form/form";
import { FormActions } from "@/components/form/form-actions";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { QuietText } from "@/components/ui/quiet-text";
import { mentorPage } from "@/lib/context/request";
import { writeHandOverAction } from "@/lib/hand-overs/actions";
import { getHandOver } from "@/lib/hand-overs/queries";
import { HAND_OVER_MAX } from "@/lib/hand-overs/schema";
import { formWords } from "@/lib/i18n/form-words";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";

export const metadata: Metadata = { title: texts("hand-overs")("askedTitle") };

type Props = { params: Promise<{ agencyId: string; handOverId: string }> };

export default async function HandOverPage({ params }: Props) {
  const { agencyId, handOverId } = await params;
  const context = await mentorPage(agencyId);
  const note = await getHandOver(context, { handOverId });
  if (!note) notFound();
  const t = texts("hand-overs");
  const root = `/mentor/${context.actor.agencyId}`;
  const { timeZone } = context.person;
  const trail = [{ label: texts("mentors")("title"), href: root }];
  return (
    <PageBody width="text">
      <PageHeader
        title={t("title", { firm: note.firm })}
        lede={t("lede", { firm: note.firm })}
        trail={trail}
        trailLabel={texts("frame")("trail")}
      />
      <ActionForm
        action={writeHandOverAction}
        {...formWords("hand-overs")}
        labels={{ body: t("field") }}
        hat={{ kind: "mentor", id: context.actor.agencyId }}
        hidden={{ handOverId: note.id, version: String(note.version) }}
        doneMessage={t("saved")}
      >
        <Field name="body" label={t("field")} hint={t("hint")} width="full" required>
          <TextArea rows={10} maxLength={HAND_OVER_MAX} defaultValue={note.body} />
        </Field>
        <FormActions>
          <SubmitButton label={t("save")} pendingLabel={t("saving")} />
        </FormActions>
      </ActionForm>
      {note.writtenAt && (
        <QuietText>
          {t("written", { when: formatDate(note.writtenAt, { timeZone, style: "moment" }) })}
        </QuietText>
      )}
    </PageBody>
  );
}
