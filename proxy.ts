import { type NextRequest, NextResponse } from "next/server";
import { boundaryOf, isReadableForm } from "./lib/readable-form";
import { REFUSED } from "./lib/refused-header";

const development = process.env.NODE_ENV === "development";

// What `serverActions.bodySizeLimit` of next.config.mjs lets through.
const MOST_BYTES = 1_048_576;

/** Courtesy and headers only: who may see what is decided in the data layer, at every request. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const requestId = crypto.randomUUID();
  const status = await whyRefused(request);
  if (status !== null) return withHeaders(refusal(status), requestId, "");
  const nonce = Buffer.from(crypto.randomUUID()).toString("base64");
  const policy = contentSecurityPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  headers.set("x-nonce", nonce);
  headers.set("x-request-id", requestId);
  headers.set("x-landfall-path", request.nextUrl.pathname + request.nextUrl.search);
  return withHeaders(NextResponse.next({ request: { headers } }), requestId, policy);
}

/** Bad input is told what it is; Next would answer most of it with 500. */
async function whyRefused(request: NextRequest): Promise<number | null> {
  const told = request.headers.get(REFUSED);
  if (told !== null) return Number(told);
  if (!isDecodable(request.nextUrl.pathname)) return 400;
  // The page for faults is a route like others, and says 500 to whoever asks for it.
  if (request.nextUrl.pathname === "/_global-error") return 404;
  if (isForeignWrite(request)) return 403;
  return request.method === "POST" ? unreadableBody(request) : null;
}

function refusal(status: number): NextResponse {
  const headers: HeadersInit = status === 405 ? { allow: "GET, HEAD, POST" } : {};
  return new NextResponse(status === 403 ? "Forbidden" : null, { status, headers });
}

/** Next answers `%ff` in a path with 500 when it looks for the route. */
function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

/**
 * Every write must say that it comes from this very origin, and go to its host: Next lets a missing Origin through, and
 * answers a host that differs from it with 500.
 */
function isForeignWrite({ method, headers }: NextRequest): boolean {
  if (["GET", "HEAD", "OPTIONS"].includes(method)) return false;
  const own = process.env.APP_ORIGIN ? new URL(process.env.APP_ORIGIN) : null;
  const site = headers.get("sec-fetch-site");
  if (headers.get("origin") !== own?.origin || (site !== null && site !== "same-origin")) return true;
  const host = headers.get("x-forwarded-host")?.split(",")[0]?.trim() || headers.get("host");
  return host !== null && host !== own.host;
}

async function unreadableBody(request: NextRequest): Promise<400 | 411 | 413 | 415 | null> {
  const { headers } = request;
  const length = headers.get("content-length");
  if (length === null && headers.has("transfer-encoding")) return 411;
  if (Number(length ?? 0) > MOST_BYTES) return 413;
  const type = headers.get("content-type") ?? "";
  const byScript = headers.has("next-action");
  if (!byScript && !type.startsWith("multipart/form-data")) return null;
  if (boundaryOf(type) === null) return 415;
  const body = await request.arrayBuffer().catch(() => null);
  return body && (await isReadableForm(Buffer.from(body), type, byScript)) ? null : 400;
}

function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${development ? " ws:" : ""}`,
    "manifest-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
  ].join("; ");
}

function withHeaders(response: NextResponse, requestId: string, policy: string): NextResponse {
  if (policy) response.headers.set("content-security-policy", policy);
  response.headers.set("x-request-id", requestId);
  response.headers.set("cache-control", "private, no-store");
  return response;
}

// Files with a hash in their name need no nonce; everything else passes here, prefetches included.
export const config = { matcher: "/((?!_next/static/|icon\\.svg$).*)" };
