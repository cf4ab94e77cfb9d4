import { type APIResponse, expect, test } from "@playwright/test";
import { required } from "../../support/browser-session";
import { ACTIONS, type ActionKind } from "./action-rows";
import { type BuiltAction, builtActions } from "./built";
import { HTTP_ROLES, type HttpRole } from "./page-row";
import { addressOf, PAGES } from "./routes";
import { plainBody, type Visitors, visitors } from "./visitors";

let v: Visitors;
test.beforeAll(async () => {
  v = await visitors();
});
test.afterAll(() => v.close());

const kindOf = ({ name }: BuiltAction): ActionKind => ACTIONS.get(name) ?? "member";
const addressFor = ({ route }: BuiltAction): string => {
  const { own } = v.s.things;
  return addressOf(route, PAGES[route] ?? { for: "everyone" }, own, own);
};

type Claim = { kind: string; id: string } | null;
type Sending = {
  role: HttpRole;
  claim?: Claim;
  headers?: Record<string, string>;
  more?: Record<string, string>;
};

/** Calls an action as React does: the state before and the form, encoded as the two arguments. */
function send(
  action: BuiltAction,
  { role, claim = null, headers, more = {} }: Sending,
): Promise<APIResponse> {
  const form: Record<string, string> = { ...more };
  if (claim) Object.assign(form, { _hat: claim.kind, _hatId: claim.id });
  const multipart = new FormData();
  for (const [name, value] of Object.entries(form)) multipart.append(`_1_${name}`, value);
  // Last, as React sends it: what it refers to has to be there.
  multipart.append("0", `[{"status":"idle"},"$K1"]`);
  return v.as[role].post(addressFor(action), {
    headers: { origin: required("E2E_ORIGIN"), "next-action": action.id, ...headers },
    multipart,
    maxRedirects: 0,
  });
}

const codeIn = (body: string) => /"status":"refused","code":"([^"]+)"/.exec(body)?.[1] ?? "none";

test("every action of the build has a row", () => {
  expect(builtActions.map(({ name }) => name).filter((name) => !ACTIONS.has(name))).toEqual([]);
});

for (const action of builtActions.filter((one) => kindOf(one) !== "sign-out")) {
  test(`role × foreign hat: ${action.name}`, async () => {
    const kind = kindOf(action);
    const { abroad, unknown } = v.s.things;
    // Forms of people without a hat are sent with one all the same.
    const hat = kind === "mentor" || kind === "admin" ? kind : "member";
    const idOf = (things: typeof abroad) => (hat === "member" ? things.firmId : things.agencyId);
    const [found, wanted]: Record<string, string>[] = [{}, {}];
    for (const role of HTTP_ROLES) {
      const answers = await Promise.all(
        [abroad, unknown].map((things) => send(action, { role, claim: { kind: hat, id: idOf(things) } })),
      );
      const bodies = await Promise.all(answers.map((answer) => plainBody(answer, abroad, unknown)));
      const [first, second] = bodies.map((body) => body.replaceAll(/"at":\d+/g, ""));
      expect(second === first, `${role}: one answer for another's and for nobody's`).toBe(true);
      Object.assign(found ?? {}, { [role]: `${answers[0]?.status()} ${codeIn(first ?? "")}` });
      const signedOut = role === "anonymous" ? "signed-out" : "not-found";
      Object.assign(wanted ?? {}, { [role]: kind === "public" ? (found?.[role] ?? "") : `200 ${signedOut}` });
      if (kind === "public") expect(found?.[role]).toMatch(/^200 [a-z-]+$/);
      if (kind === "public") expect(found?.[role]).not.toBe("200 none");
    }
    expect(found).toEqual(wanted);
  });
}

const STRANGE: Record<string, string>[] = [
  { origin: "" },
  { origin: "https://elsewhere.example" },
  { origin: "null" },
  { origin: "%%%" },
  { "sec-fetch-site": "cross-site" },
];

for (const action of builtActions) {
  test(`from elsewhere: ${action.name}`, async () => {
    for (const headers of STRANGE)
      expect((await send(action, { role: "owner", headers })).status(), JSON.stringify(headers)).toBe(403);
  });
}

test("bodies that no form sends are 4xx or a refusal, never 5xx", async () => {
  const [action] = builtActions.filter(({ name }) => name === "accounts/changeProfileAction");
  if (!action) throw new Error("the action is not in the build");
  const origin = required("E2E_ORIGIN");
  const post = (headers: Record<string, string>, data: string | Buffer) =>
    v.as.owner.post(addressFor(action), { headers: { origin, ...headers }, data, maxRedirects: 0 });
  const id = { "next-action": action.id };
  const form = { "content-type": "multipart/form-data; boundary=x" };
  const plain = { "content-type": "text/plain;charset=UTF-8" };
  const cases: Record<string, Promise<APIResponse>> = {
    "no body": post({ ...id, ...plain }, ""),
    "not what React writes": post({ ...id, ...plain }, "{{{"),
    "another kind of arguments": post({ ...id, ...plain }, "[1,2]"),
    "too many arguments": post({ ...id, ...plain }, "[1,2,3,4,5]"),
    "a reference to nothing": post({ ...id, ...plain }, '["$K9","$K9"]'),
    "a form without a boundary": post({ ...id, "content-type": "multipart/form-data" }, "x"),
    json: post({ ...id, "content-type": "application/json" }, '{"a":1}'),
    "an action that does not exist": post({ "next-action": "7f".padEnd(42, "0"), ...plain }, "[]"),
    "an id that is none": post({ "next-action": "'; --", ...plain }, "[]"),
    "no action": post(form, "--x--"),
    "a form for no action": post(
      form,
      '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n--x--\r\n',
    ),
    "over the limit": post({ ...id, ...form }, tooLong(1_300_000)),
    "far over the limit": post({ ...id, ...form }, tooLong(11_000_000)),
  };
  const found: Record<string, number> = {};
  for (const [name, answer] of Object.entries(cases)) found[name] = (await answer).status();
  expect(Object.entries(found).filter(([, status]) => status >= 500)).toEqual([]);
  expect(found).toMatchObject({ "over the limit": 413, "far over the limit": 413, json: 415 });
});

const tooLong = (length: number) =>
  `--x\r\nContent-Disposition: form-data; name="_1_name"\r\n\r\n${"a".repeat(length)}\r\n--x--\r\n`;
