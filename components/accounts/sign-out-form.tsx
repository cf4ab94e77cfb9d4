import { PlainSubmit } from "@/components/form/plain-submit";
import { PLACE_LINE } from "@/components/frame/place-line";
import { Icon } from "@/components/ui/icon";
import { signOutAction } from "@/lib/accounts/actions";
import { language } from "@/lib/i18n/texts";

/** The way out: a form, so that nothing but a press ends a session. */
export function SignOutForm({ label, pendingLabel }: { label: string; pendingLabel: string }) {
  return (
    <form action={signOutAction}>
      <input type="hidden" name="locale" value={language()} />
      <PlainSubmit label={label} pendingLabel={pendingLabel} className={`${PLACE_LINE} w-full`}>
        <Icon name="sign-out" />
      </PlainSubmit>
    </form>
  );
}
