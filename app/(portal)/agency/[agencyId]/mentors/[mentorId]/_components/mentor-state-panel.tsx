import { Checkbox } from "@/components/form/checkbox";
import { ActionForm } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { MarginNote } from "@/components/page/margin-layout";
import { Disclosure } from "@/components/ui/disclosure";
import { setMentorStateAction } from "@/lib/assignments/actions";
import type { MentorRecord } from "@/lib/directory/types";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";

/** Pauses a mentor, takes them back, or ends their work after a confirmation. */
export function MentorStatePanel({ mentor, agencyId }: { mentor: MentorRecord; agencyId: string }) {
  const t = texts("agency");
  const { messages, ...words } = formWords("assignments");
  const form = {
    ...words,
    messages: { ...messages, ...formWords("agency").messages },
    action: setMentorStateAction,
    hat: { kind: "admin" as const, id: agencyId },
    doneMessage: t("mentor.saved"),
  };
  const hidden = (state: string) => ({ mentorId: mentor.id, version: String(mentor.version), state });
  const paused = mentor.state !== "active";
  return (
    <MarginNote title={t("mentor.stateTitle")}>
      <p>{t("mentor.stateNow", { state: mentor.state })}</p>
      <ActionForm {...form} id="pause" hidden={hidden(paused ? "active" : "paused")}>
        <SubmitButton
          variant="quiet"
          label={paused ? t("mentor.resume") : t("mentor.pause")}
          pendingLabel={t("mentor.saving")}
        />
      </ActionForm>
      {mentor.state !== "ended" && (
        <Disclosure summary={t("mentor.endTitle")}>
          <ActionForm {...form} id="end" hidden={hidden("ended")} className="space-y-3">
            <p>{t("mentor.endText", { n: mentor.load })}</p>
            <Checkbox name="sure" label={t("mentor.sure")} />
            <SubmitButton variant="danger" label={t("mentor.end")} pendingLabel={t("mentor.saving")} />
          </ActionForm>
        </Disclosure>
      )}
    </MarginNote>
  );
}
