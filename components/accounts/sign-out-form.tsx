import { SubmitButton } from "@/components/form/submit-button";
import { signOutAction } from "@/lib/accounts/actions";
import { language } from "@/lib/i18n/texts";

/** The way out: a form, so that nothing but a press ends a session. */
export function SignOutForm({ label, pendingLabel }: { label: string; pendingLabel: string }) {
  return (
    <form action={signOutAction}>
      <input type="hidden" name="locale" value={language()} />
      <SubmitButton label={label} pendingLabel={pendingLabel} variant="plain" icon="sign-out" />
    </form>
  );
}
