import { subscribe } from "node:diagnostics_channel";
import { IncomingMessage } from "node:http";
import { parseAndValidateFlightRouterState } from "next/dist/server/app-render/parse-and-validate-flight-router-state";
import { REFUSED } from "./refused-header";

// Looking through the names in a query takes Next time that grows with their square.
const LONGEST_ADDRESS = 4096;

/**
 * Next fails with 500 over some requests before any code of ours runs. They are turned, as they arrive, into ones that
 * proxy.ts can refuse.
 */
export function listenBeforeNext(): void {
  subscribe("http.server.request.start", (message) => {
    if (typeof message !== "object" || message === null || !("request" in message)) return;
    const { request } = message;
    if (request instanceof IncomingMessage) markUnreadable(request);
  });
}

function markUnreadable(request: IncomingMessage): void {
  const { headers } = request;
  delete headers[REFUSED];
  const status = whyUnreadable(request);
  if (status === null) return;
  if (status === 405) request.method = "GET";
  request.url = "/";
  delete headers["next-router-state-tree"];
  headers[REFUSED] = String(status);
}

function whyUnreadable({ method, url = "", headers }: IncomingMessage): 400 | 405 | 414 | null {
  if (method === "TRACE") return 405;
  if (url.length > LONGEST_ADDRESS) return 414;
  return url === "*" || !isRouterState(headers["next-router-state-tree"]) ? 400 : null;
}

/** What the router of a browser says it shows, by the very check that Next makes too late. */
function isRouterState(state: string | string[] | undefined): boolean {
  try {
    if (state !== undefined) parseAndValidateFlightRouterState(state);
    return true;
  } catch {
    return false;
  }
}
