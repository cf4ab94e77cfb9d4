import { AccountForm } from "@/components/accounts/account-form";
import { Section } from "@/components/page/section";
import { startSecondFactorAction } from "@/lib/accounts/actions";
import { texts } from "@/lib/i18n/texts";
import { QrPicture } from "./qr-picture";

type Props = { pending: { secret: string; uri: string } | null };

/** First a key for the app, then a code that shows that the app has it. */
export function SetUpSection({ pending }: Props) {
  const t = texts("accounts");
  if (!pending)
    return (
      <AccountForm id="begin" action={startSecondFactorAction} submit={t("factor.begin")}>
        <p>{t("factor.beginText")}</p>
      </AccountForm>
    );
  return (
    <Section title={t("factor.scan")} id="scan">
      <div className="flex flex-wrap items-start gap-8">
        <QrPicture text={pending.uri} label={t("factor.scanAlt")} />
        <div className="max-w-xs space-y-2">
          <p className="font-semibold">{t("factor.key")}</p>
          <p>
            <code className="select-all break-all font-sans text-lg tabular-nums tracking-wider">
              {(pending.secret.match(/.{1,4}/g) ?? []).join(" ")}
            </code>
          </p>
          <AccountForm
            id="restart"
            action={startSecondFactorAction}
            submit={t("factor.restart")}
            variant="plain"
          >
            {null}
          </AccountForm>
        </div>
      </div>
    </Section>
  );
}
