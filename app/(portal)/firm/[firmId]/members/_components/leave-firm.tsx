import { OneButtonForm } from "@/components/form/one-button-form";
import { Section } from "@/components/page/section";
import { QuietText } from "@/components/ui/quiet-text";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";
import { leaveFirmAction } from "@/lib/members/actions";

/** The way out of a firm; the last owner has to name another one first. */
export function LeaveFirm({ firmId, lastOwner }: { firmId: string; lastOwner: boolean }) {
  const t = texts("members");
  return (
    <Section id="leave" title={t("page.leaveTitle")}>
      {lastOwner ? (
        <QuietText>{t("page.leaveLast")}</QuietText>
      ) : (
        <div className="space-y-3">
          <QuietText>{t("page.leaveText")}</QuietText>
          <OneButtonForm
            id="leave-form"
            action={leaveFirmAction}
            hat={{ kind: "member", id: firmId }}
            words={formWords("members")}
            label={t("page.leave")}
            pendingLabel={t("page.leaving")}
            variant="danger"
          />
        </div>
      )}
    </Section>
  );
}
