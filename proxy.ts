import { type NextRequest, NextResponse } from "next/server";

const development = process.env.NODE_ENV === "development";

// What `serverActions.bodySizeLimit` of next.config.mjs lets through.
const MOST_BYTES = 1_048_576;

/** Courtesy and headers only: who may see what is decided in the data layer, at every request. */
export function proxy(request: NextRequest): NextResponse {
  const requestId = crypto.randomUUID();
  if (!isDecodable(request.nextUrl.pathname))
    return withHeaders(new NextResponse(null, { status: 400 }), requestId, "");
  if (isForeignWrite(request))
    return withHeaders(new NextResponse("Forbidden", { status: 403 }), requestId, "");
  const unreadable = unreadableBody(request);
  if (unreadable) return withHeaders(new NextResponse(null, { status: unreadable }), requestId, "");
  const nonce = Buffer.from(crypto.randomUUID()).toString("base64");
  const policy = contentSecurityPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  headers.set("x-nonce", nonce);
  headers.set("x-request-id", requestId);
  headers.set("x-landfall-path", request.nextUrl.pathname + request.nextUrl.search);
  return withHeaders(NextResponse.next({ request: { headers } }), requestId, policy);
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

/** Next answers a body over its limit with 500, and one that is no form too; here they are told what they are. */
function unreadableBody({ method, headers }: NextRequest): 411 | 413 | 415 | null {
  if (method !== "POST") return null;
  const length = headers.get("content-length");
  if (length === null && headers.has("transfer-encoding")) return 411;
  if (Number(length ?? 0) > MOST_BYTES) return 413;
  const type = headers.get("content-type") ?? "";
  return headers.has("next-action") && !/^multipart\/form-data;.*boundary=\S/i.test(type) ? 415 : null;
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
