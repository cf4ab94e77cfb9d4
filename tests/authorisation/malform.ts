import { randomUUID } from "node:crypto";
import type { Form } from "./rows/row";

export type Malformed = {
  what: string;
  form: unknown;
  /** `refused` whatever the command; otherwise a harmless value may be taken. */
  verdict: "refused" | "either";
  /** Text that has to be stored as it is where it is taken. */
  text?: string;
};

/** Texts that have meant something to somebody's parser, and are only text here. */
const HARMLESS = `Robert'); drop table firms;-- "<img src=x onerror=alert(1)>" {{7*7}} \${1} =1+1 %00 ../..`;
// Set by the portal or ticked: what a browser sends in its place is read as "no".
const LOOSE = /^(address|sure|terms|travels|userAgent)$/;
const UNSTORED = /password|token|code|seen|ticket|address|version|travels/i;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-/;
const DATE = /^\d{4}-\d\d-\d\d$/;
const NUMBER = /^\d+$/;

/** Wrong versions of a valid form: the whole of it, and each field by what it holds. */
export function malformed(form: Form): Malformed[] {
  return [...wholes(form), ...Object.keys(form).flatMap((field) => fieldsOf(form, field))];
}

function wholes(form: Form): Malformed[] {
  const refused = (what: string, wrong: unknown): Malformed => ({ what, form: wrong, verdict: "refused" });
  return [
    ...[null, undefined, "text", 42, true, []].map((wrong) =>
      refused(`form: ${JSON.stringify(wrong)}`, wrong),
    ),
    refused("an extra key", { ...form, extra: "1" }),
    refused("an id of one's own", { ...form, agencyId: randomUUID() }),
    refused("a prototype's key", { ...form, constructor: "1", toString: "1" }),
    // Left out before anybody looks; no form of a browser can bring it.
    { what: "__proto__ as a key", form: withProto(form), verdict: "either" },
    refused("deep nesting", { ...form, extra: nested(200) }),
  ];
}

function fieldsOf(form: Form, field: string): Malformed[] {
  const value = form[field];
  const one = (verdict: Malformed["verdict"], what: string, wrong: unknown): Malformed => ({
    what: `${field}: ${what}`,
    form: { ...form, [field]: wrong },
    verdict: LOOSE.test(field) ? "either" : verdict,
  });
  const { [field]: _, ...without } = form;
  const text = Array.isArray(value) ? value[0] : value;
  return [
    { what: `${field}: missing`, form: without, verdict: "either" },
    one("refused", "an object", { a: 1 }),
    one("refused", "nested lists", [[["x"]]]),
    one("refused", "deep nesting", nested(200)),
    one("refused", "NUL", "a\u0000b"),
    one("refused", "a lone surrogate", "a\ud800b"),
    one("refused", "a megabyte", "x".repeat(1_000_000)),
    one("either", "several values", [text, "another", text]),
    one("either", "the same twice", [text, text]),
    one("either", "empty", ""),
    one("either", "the number NaN", Number.NaN),
    ...byKind(field, text, one),
  ];
}

type One = (verdict: Malformed["verdict"], what: string, wrong: unknown) => Malformed;

function byKind(field: string, value: unknown, one: One): Malformed[] {
  if (typeof value !== "string") return [];
  if (UUID.test(value))
    return ["not-a-uuid", `${value}'`, `{${value}}`, "../../1", "1"].map((wrong) =>
      one("refused", JSON.stringify(wrong), wrong),
    );
  if (DATE.test(value))
    return [
      ...["2026-02-30", "2026-13-01", "01/02/2026", "soon"].map((wrong) => one("refused", wrong, wrong)),
      ...["0000-01-01", "0001-01-01", "9999-12-31"].map((wrong) => one("either", wrong, wrong)),
    ];
  if (NUMBER.test(value))
    return [
      ...["-1", "NaN", "1.5", "1e999", "99999999999999999999", "0x10"].map((wrong) =>
        one(/code|number/i.test(field) ? "either" : "refused", wrong, wrong),
      ),
      one("either", "2147483648", "2147483648"),
    ];
  return [
    { ...one("either", "harmless text", HARMLESS), ...(UNSTORED.test(field) ? {} : { text: HARMLESS }) },
    one("either", "an unknown word", "no-such-choice"),
    one("either", "ten thousand characters", "y".repeat(10_000)),
    one("either", "other directions", "\u202eabc\u202c \ufeff"),
  ];
}

const nested = (depth: number): unknown => (depth === 0 ? "x" : { a: nested(depth - 1) });

function withProto(form: Form): unknown {
  const parsed: Form = JSON.parse(`{"__proto__": {"kind": "admin"}}`);
  for (const [field, value] of Object.entries(form)) parsed[field] = value;
  return parsed;
}
