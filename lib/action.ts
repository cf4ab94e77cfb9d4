import "server-only";
import { refresh } from "next/cache";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { ActionState, FormAction } from "./action-state";
import type { Command } from "./command";
import { claimedContext } from "./context/request";
import { env } from "./env";
import { type Outcome, Refusal, refused } from "./errors";
import { type FormInput, keptValues, readForm, toHat } from "./form-data";

type Options<R> = {
  /** Where to go on success; by default the page is drawn anew with `done`. */
  to?: (value: R, input: FormInput) => string;
  /** What the page may know of the outcome. */
  show?: (value: R) => Record<string, unknown>;
};

/**
 * Makes a server action of a command. Its arguments come from the browser: the first is ignored, the form is parsed by the
 * command under the hat it claims, and refusals come back as values with what was typed.
 */
export function action<R>(run: Command<R>, options: Options<R> = {}): FormAction {
  return async (_previous, formData) => {
    if (!(formData instanceof FormData)) return toState(refused(new Refusal("invalid")), {});
    const { input, hat, key } = readForm(formData);
    const outcome = await attempt(run, input, hat, key);
    if (!outcome.ok) return toState(outcome, input);
    // Before a redirect too: the browser's back button must not show a page from before the change.
    refresh();
    if (options.to) redirect(options.to(outcome.value, input));
    return {
      status: "done",
      at: Date.now(),
      ...(options.show ? { value: options.show(outcome.value) } : {}),
    };
  };
}

async function attempt<R>(
  run: Command<R>,
  input: FormInput,
  claim: unknown,
  key: string | undefined,
): Promise<Outcome<R>> {
  try {
    await requireOwnOrigin();
    const hat = toHat(claim);
    if (hat === null) throw new Refusal("not-found");
    return await run(await claimedContext(hat), input, key);
  } catch (error) {
    if (error instanceof Refusal) return refused(error);
    throw error;
  }
}

/** Next lets a missing Origin through; we do not. */
export async function requireOwnOrigin(): Promise<void> {
  if ((await headers()).get("origin") !== env().APP_ORIGIN) throw new Refusal("foreign-origin");
}

export function toState(outcome: Outcome<unknown> & { ok: false }, input: FormInput): ActionState {
  return {
    status: "refused",
    code: outcome.code,
    fields: outcome.fields,
    values: keptValues(input),
    ...(outcome.current ? { current: outcome.current } : {}),
    at: Date.now(),
  };
}
