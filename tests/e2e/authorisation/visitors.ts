import { type APIRequestContext, type APIResponse, request } from "@playwright/test";
import { type Scene, scene } from "../../authorisation/scene";
import type { Things } from "../../authorisation/things";
import { cookieHeader, required } from "../../support/browser-session";
import { e2eWorld } from "../../support/e2e-world";
import { HTTP_ROLES, type HttpRole } from "./page-row";

export type Visitors = { s: Scene; as: Record<HttpRole, APIRequestContext>; close: () => Promise<void> };

/** A scene in the portal's database, and a client without a browser for each role. */
export async function visitors(): Promise<Visitors> {
  const { w, close } = e2eWorld();
  const s = await scene(w);
  const baseURL = required("E2E_ORIGIN");
  const clients = await Promise.all(
    HTTP_ROLES.map(async (role) => {
      const secret = role === "anonymous" ? null : s.people[role].sessionSecret;
      const extraHTTPHeaders: Record<string, string> = secret ? { cookie: await cookieHeader(secret) } : {};
      return [role, await request.newContext({ baseURL, extraHTTPHeaders })] as const;
    }),
  );
  return {
    s,
    as: Object.fromEntries(clients) as Visitors["as"],
    close: async () => {
      await Promise.all(clients.map(([, client]) => client.dispose()));
      await close();
    },
  };
}

/** A body without what differs from one request to the next: the ids asked for, nonce, request id and dates. */
export async function plainBody(response: APIResponse, ...asked: Things[]): Promise<string> {
  const nonce = /'nonce-([^']+)'/.exec(response.headers()["content-security-policy"] ?? "")?.[1];
  let body = await response.text();
  for (const id of asked.flatMap(Object.values)) body = body.replaceAll(id, "·");
  if (nonce) body = body.replaceAll(nonce, "·");
  body = body.replaceAll(response.headers()["x-request-id"] ?? "·", "·");
  body = body.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "·");
  // The lines that React streams are numbered, and come, in the order in which they were ready.
  const oneStream = body.replaceAll(/"\]\)<\/script><script[^>]*>self\.__next_f\.push\(\[1,"/g, "");
  const unnumbered = oneStream.split(/\\n/).map((line) => line.replace(/^[\da-f]+:/, "·:"));
  return unnumbered
    .map((line) => line.replaceAll(/"\$[L@]?[\da-f]+/g, '"$·'))
    .toSorted()
    .join("\n");
}
