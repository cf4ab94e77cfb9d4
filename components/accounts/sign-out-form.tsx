import { SubmitButton } from "@/components/form/submit-button";
import { signOutAction } from "@/lib/accounts/actions";

/** The way out: a form, so that nothing but a press ends a session. */
export function SignOutForm({ label, pendingLabel }: { label: string; pendingLabel: string }) {
  return (
    <form action={signOutAction}>
      <SubmitButton label={label} pendingLabel={pendingLabel} variant="plain" icon="sign-out" />
    </form>
  );
}
