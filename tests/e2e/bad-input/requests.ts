import { SESSION_COOKIE } from "@/lib/auth/cookies";
import type { Raw } from "./raw";

const state = (value: string | string[], more: Raw = {}): Raw => ({
  ...more,
  headers: { rsc: "1", "next-router-state-tree": value },
});

/** Refused on arrival. */
export const REFUSED: Record<string, Raw> = {
  "a method that echoes": { method: "TRACE" },
  "a method that echoes, at a route": { method: "TRACE", path: "/livez" },
  "a method that echoes, at a file": { method: "TRACE", path: "/_next/static/x" },
  "a method that nobody knows": { method: "FOO" },
  "a method of other servers": { method: "PROPFIND" },
  "an address of all": { method: "OPTIONS", path: "*" },
  "an address of all, read": { path: "*" },
  "an address without a slash": { path: "en" },
  "a code that ends early": { path: "/en/%" },
  "a code that is no text": { path: "/%ff" },
  "half a character": { path: "/en/%ED%A0%80" },
  "a long address": { path: `/en/${"a".repeat(8000)}` },
  "a very long address": { path: `/en/${"a".repeat(17_000)}` },
  "a long query": { path: `/en?${"a&".repeat(6000)}` },
  "the page of faults": { path: "/_global-error" },
  "a router's state that is no JSON": state("{"),
  "a router's state that is no code": state("%"),
  "a router's state of another shape": state("[]"),
  "a router's state without content": state(""),
  "two router's states": state(["%5B%22%22%2C%7B%7D%5D", "%5B%22%22%2C%7B%7D%5D"]),
  "a router's state for no page": state("{", { path: "/en/no/such/page/here" }),
  "a router's state by the address of data": state("{", { path: "/en.rsc" }),
  "a cookie without end": { headers: { cookie: `a=${"b".repeat(17_000)}` } },
  "a host that is none": { method: "POST", headers: { host: "%%%" } },
  "a length that is none": { method: "POST", headers: { "content-length": "x" } },
  "two lengths": { method: "POST", headers: { "content-length": ["1", "2"] } },
};

const ODD_SESSION = ["", "x", "%ff", "a.b.c.d.e", "{}", "x".repeat(8000)];

/** Odd, but answered as usual. */
export const ANSWERED: Record<string, Raw> = {
  "a null in the address": { path: "/en/%00" },
  "an encoded slash": { path: "/en%2fsign-in" },
  "an encoded code": { path: "/en/%25ff" },
  "an address of another server's kind": { path: "http://[::1/en" },
  "two slashes": { path: "//elsewhere.example/x" },
  "names of every object": { path: "/constructor/__proto__?__proto__[a]=1&constructor=2&toString=3" },
  "a query that is no text": { path: "/en?a=%ff&%" },
  "a query for the framework": { path: "/en?nxtPlocale=%ff&_nextDataReq=1&_rsc=%ff" },
  "a token that is no text": { path: "/en/verify?token=%00&token=%ff" },
  "a place to go on to that is none": { path: "/en/sign-in?next=%ff&next=//elsewhere.example" },
  "what a browser shows": { ...state(encodeURIComponent('["",{"children":["x",{}]}]')) },
  "a prefetch that is none": { headers: { rsc: "x", "next-router-prefetch": "x" } },
  "a part that is none": {
    headers: { rsc: "1", "next-router-prefetch": "1", "next-router-segment-prefetch": "%/../x" },
  },
  "an address before that is none": { headers: { rsc: "1", "next-url": "%%\xff" } },
  "an action to read": { headers: { "next-action": "x" } },
  "cookies that are none": {
    path: "/account",
    headers: { cookie: "a=%ff; %=%; ;;;=; __proto__=1; constructor=2; b=\xff" },
  },
  "a preview that is none": { headers: { cookie: "__prerender_bypass=x; __next_preview_data=%" } },
  "a language that is none": { path: "/", headers: { "accept-language": "%%;q=x,,;;\xff" } },
  "a proxy that is none": {
    headers: { "x-forwarded-for": "x, \xff", "x-forwarded-proto": "%", "x-forwarded-host": "%%//" },
  },
  "a refusal of one's own": { headers: { "x-landfall-refused": "999" } },
  "a read with a body": { body: "hello" },
  ...Object.fromEntries(
    ODD_SESSION.map((value): [string, Raw] => [
      `a session that is none: ${value.slice(0, 10)}`,
      { path: "/account", headers: { cookie: `${SESSION_COOKIE}=${value}` } },
    ]),
  ),
};
