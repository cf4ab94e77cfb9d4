import type { z } from "zod";
import { Refusal } from "@/lib/errors";

/** Parses or throws the refusal `invalid` with a code for each field; the words lie in the `errors` texts. */
export function parse<S extends z.ZodType>(schema: S, raw: unknown): z.output<S> {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return parsed.data;
  // A map, because a field may be called what every object has already.
  const fields = new Map<string, string[]>();
  for (const issue of parsed.error.issues) {
    const field = issue.path.length > 0 ? issue.path.join(".") : "_form";
    fields.set(field, [...(fields.get(field) ?? []), codeOf(issue)]);
  }
  throw new Refusal("invalid", Object.fromEntries(fields));
}

// A schema may give its own code as the message: lower case words with hyphens, never a sentence.
const ownCode = /^[a-z]+(-[a-z]+)*$/;

function codeOf(issue: z.core.$ZodIssue): string {
  if (ownCode.test(issue.message)) return issue.message;
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined ? "required" : "invalid";
    case "too_small":
      return issue.origin === "string" ? "too-short" : "too-small";
    case "too_big":
      return issue.origin === "string" ? "too-long" : "too-big";
    case "unrecognized_keys":
      return "unexpected";
    default:
      return "invalid";
  }
}
