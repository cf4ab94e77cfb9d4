/** As long as browsers make them; shorter ones are no form to the server. */
export const BOUNDARY = "----formOfThirtyCharactersOrMore";
export const FORM = `multipart/form-data; boundary=${BOUNDARY}`;
export const END = `--${BOUNDARY}--\r\n`;

export const part = (header: string, value: string) => `--${BOUNDARY}\r\n${header}\r\n\r\n${value}\r\n`;
export const field = (name: string, value: string, more = "") =>
  part(`Content-Disposition: form-data; name="${name}"${more}`, value);

const typed = field("_1_email", "nobody@example.test");
const idle = field("0", '[{"status":"idle"},"$K1"]');
/** A call of an action as React sends it. */
export const CALL = typed + idle + END;

const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth);
const fields = (count: number) => field("_1_a", "b").repeat(count);

/** Bodies that are no whole form. */
export const BROKEN: Record<string, string> = {
  nothing: "",
  "no form": "garbage",
  "no closing boundary": typed + idle,
  "cut short in a header": CALL.slice(0, 60),
  "cut short in a value": CALL.slice(0, -60),
  "another boundary": CALL.replaceAll(BOUNDARY, "----anotherOfThirtyCharactersOrMore"),
  "bare line feeds": CALL.replaceAll("\r\n", "\n"),
  "a field without a name": part("Content-Disposition: form-data", "b") + CALL,
  "a header that is none": part("nothing", "b") + CALL,
  "a file": field("_1_a", "b", '; filename="a"') + CALL,
  "a name without end": field(`_1_${"a".repeat(100_000)}`, "b") + CALL,
  "fields without end": fields(12_000) + CALL,
};

const ARGUMENTS: Record<string, string> = {
  "no JSON": "{{{",
  "no text": "",
  "a number": "1",
  null: "null",
  "no arguments": "[]",
  "too many arguments": JSON.stringify(Array(1500).fill(1)),
  "a number that is none": '["$nabc","$K1"]',
  "a number without end": `["$n${"9".repeat(400_000)}","$K1"]`,
  "a reference to nothing": '["$9","$K1"]',
  "a reference along prototypes": '["$0:__proto__:constructor","$K1"]',
  "a map": '["$Q2","$K1"]',
  "another action": '["$h2","$K1"]',
  "a mark that is none": '["$!","$K1"]',
  depth: nested(20_000),
  "more depth": nested(400_000),
  "depth in the state": `[${nested(5000)},"$K1"]`,
};

/** Whole forms that hand an action what React would not write. */
export const CALLS: Record<string, string> = {
  ...Object.fromEntries(
    Object.entries(ARGUMENTS).map(([name, text]) => [name, typed + field("0", text) + END]),
  ),
  "no arguments at all": typed + END,
  "arguments twice": typed + idle + idle + END,
  "arguments as a file": typed + field("0", "[]", '; filename="a"') + END,
};

/** Odd, but forms all the same: what is in them is for the action to refuse. */
export const ODD: Record<string, string> = {
  "a name of every object": field("_1___proto__", "b") + field("_1_constructor", "b") + CALL,
  "a prototype in the state": typed + field("0", '[{"__proto__":{"a":1}},"$K1"]') + END,
  "half a character": typed + field("0", '[{"status":"\\ud800"},"$K1"]') + END,
  "text where the form should be": typed + field("0", '[{"status":"idle"},"x"]') + END,
  "a field twice": typed + CALL,
  "a character of no text": field("_1_email", "a\0b") + idle + END,
  "a charset of its own": part(
    'Content-Disposition: form-data; name="_1_a"\r\nContent-Type: text/plain; charset=none',
    "b",
  ).concat(CALL),
  "many fields": fields(1500) + CALL,
};

/** The hidden fields of a form without scripts, with one of them replaced. */
export const plainForm = (id: string, changed: Record<string, string> = {}) =>
  Object.entries({
    $ACTION_REF_1: "",
    "$ACTION_1:0": JSON.stringify({ id, bound: "$@1" }),
    "$ACTION_1:1": '[{"status":"idle"}]',
    $ACTION_KEY: "k0123456789abcdef0123456789abcdef",
    email: "nobody@example.test",
    ...changed,
  })
    .map(([name, value]) => field(name, value))
    .join("");

export const CHANGES: Record<string, string>[] = [
  ...["{{{", "null", "1", "{}", '{"id":1,"bound":"$@1"}', '{"id":"none","bound":"$@1"}'].map((text) => ({
    "$ACTION_1:0": text,
  })),
  ...["{{{", "1", "[]", '{"length":3}', '["$nabc"]', '["$9"]', nested(20_000)].map((text) => ({
    "$ACTION_1:1": text,
  })),
  { $ACTION_REF_none: "" },
  { $ACTION_ID_none: "" },
  { $ACTION_ID___proto__: "" },
];
