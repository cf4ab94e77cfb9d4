"use server";

import { redirect } from "next/navigation";
import { action, requireOwnOrigin } from "@/lib/action";
import type { FormAction } from "@/lib/action-state";
import { signOut as forgetCookie } from "@/lib/auth/auth";
import { enterPortal, publicPath, rememberStep, stepToken } from "@/lib/auth/carry-session";
import { publicAction } from "@/lib/auth/public-action";
import { signedIn } from "@/lib/context/request";
import { readForm } from "@/lib/form-data";
import { changeEmail } from "./commands/change-email";
import { changePassword } from "./commands/change-password";
import { changeProfile } from "./commands/change-profile";
import { confirmEmail } from "./commands/confirm-email";
import { confirmSecondFactor } from "./commands/confirm-second-factor";
import { disableSecondFactor } from "./commands/disable-second-factor";
import { endOtherSessions } from "./commands/end-other-sessions";
import { endOwnSession } from "./commands/end-own-session";
import { register } from "./commands/register";
import { renewRecoveryCodes } from "./commands/renew-recovery-codes";
import { requestReset } from "./commands/request-reset";
import { resetPassword } from "./commands/reset-password";
import { signIn } from "./commands/sign-in";
import { signInCode } from "./commands/sign-in-code";
import { signOut } from "./commands/sign-out";
import { startSecondFactor } from "./commands/start-second-factor";

const WAY = ["locale", "next"];
const ticketLost = (code: string) =>
  ({ status: "refused", code, fields: {}, values: {}, at: Date.now() }) as const;

export const registerAction = publicAction(register, {
  aside: WAY,
  evenMs: 500,
  onward: async (_value, form) =>
    redirect(publicPath(form, form.agency ? `/${form.agency}/register` : "/sign-in", { sent: "1" })),
});

export const confirmEmailAction = publicAction(confirmEmail, {
  aside: WAY,
  onward: async (confirmed, form) => {
    if (!confirmed.changed) await enterPortal({ ticket: confirmed.ticket, hats: [] }, form.next);
    if (confirmed.changed && (await signedIn())) redirect("/account/profile");
    redirect(publicPath(form, "/sign-in", { confirmed: "1" }));
  },
});

export const signInAction = publicAction(signIn, {
  aside: WAY,
  onward: async (signed, form) => {
    if (signed.step === "code") {
      await rememberStep(signed.stepToken);
      redirect(publicPath(form, "/sign-in/code"));
    }
    await enterPortal(signed, form.next);
    return ticketLost("sign-in-refused");
  },
});

export const signInCodeAction = publicAction(signInCode, {
  aside: WAY,
  given: async () => ({ stepToken: await stepToken() }),
  onward: async (signed, form) => {
    await enterPortal(signed, form.next);
    return ticketLost("step-over");
  },
});

export const requestResetAction = publicAction(requestReset, {
  aside: WAY,
  evenMs: 300,
  onward: async (_value, form) => redirect(publicPath(form, "/forgot-password", { sent: "1" })),
});

export const resetPasswordAction = publicAction(resetPassword, {
  aside: WAY,
  onward: async (_value, form) => redirect(publicPath(form, "/sign-in", { reset: "1" })),
});

/** Reads its form, if only for the language: an action that reads nothing is called without one, which the proxy refuses. */
export async function signOutAction(form: unknown): Promise<void> {
  await requireOwnOrigin();
  const { input } = readForm(form instanceof FormData ? form : new FormData());
  const context = await signedIn();
  if (context) await signOut(context, {});
  await forgetCookie({ redirect: false });
  redirect(publicPath(input, "/sign-in", { left: "1" }));
}

export const changePasswordAction = action(changePassword);
export const changeEmailAction = action(changeEmail, { show: ({ email }) => ({ email }) });
export const changeProfileAction = action(changeProfile);
export const endOwnSessionAction = action(endOwnSession);
export const endOtherSessionsAction = action(endOtherSessions);
export const startSecondFactorAction = action(startSecondFactor);
export const disableSecondFactorAction = action(disableSecondFactor);

const confirm = action(confirmSecondFactor, { show: ({ codes }) => ({ codes }) });
const renew = action(renewRecoveryCodes, { show: ({ codes }) => ({ codes }) });

/** One action for both forms that show codes, so that the page drawn after it still belongs to the form that was sent. */
export const recoveryCodesAction: FormAction = async (previous, formData) =>
  formData instanceof FormData && formData.get("_intent") === "renew"
    ? renew(previous, formData)
    : confirm(previous, formData);
