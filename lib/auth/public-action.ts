import "server-only";
import { headers } from "next/headers";
import { requireOwnOrigin, toState } from "@/lib/action";
import type { ActionState, FormAction } from "@/lib/action-state";
import type { Command } from "@/lib/command";
import { accountsContext } from "@/lib/context/request";
import { type Outcome, Refusal, refused } from "@/lib/errors";
import { type FormInput, readForm } from "@/lib/form-data";

type Options<R> = {
  /** Fields that are for the way on and not for the command. */
  aside?: readonly string[];
  /** What the command is given beside the form. */
  given?: () => Promise<Record<string, string>>;
  /** The least time that a success takes, where the work differs by what must not be told. */
  evenMs?: number;
  onward: (value: R, form: FormInput) => Promise<ActionState>;
};

/** Makes a server action of a command of people who are not signed in. */
export function publicAction<R>(run: Command<R>, options: Options<R>): FormAction {
  return async (_previous, formData) => {
    const { input } =
      formData instanceof FormData ? readForm(formData) : { input: Object.create(null) as FormInput };
    const form = { ...input };
    for (const name of options.aside ?? []) delete input[name];
    const even = new Promise((resolve) => setTimeout(resolve, options.evenMs ?? 0));
    const outcome = await attempt(run, input, options.given);
    if (!outcome.ok) return toState(outcome, form);
    await even;
    return options.onward(outcome.value, form);
  };
}

async function attempt<R>(
  run: Command<R>,
  input: FormInput,
  given: Options<R>["given"],
): Promise<Outcome<R>> {
  try {
    await requireOwnOrigin();
  } catch (error) {
    if (error instanceof Refusal) return refused(error);
    throw error;
  }
  return run(await accountsContext(), { ...input, ...(await given?.()), address: await clientAddress() });
}

/** The address of the caller as the nearest proxy wrote it: the last entry, since callers can write the others. */
async function clientAddress(): Promise<string> {
  const forwarded = (await headers()).get("x-forwarded-for") ?? "";
  return forwarded.split(",").at(-1)?.trim().slice(0, 100) ?? "";
}
