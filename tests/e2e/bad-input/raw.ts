import { connect } from "node:net";
import { required } from "../../support/browser-session";

export type Raw = {
  method?: string;
  path?: string;
  /** A list is sent as several lines, null leaves out what is sent otherwise. */
  headers?: Record<string, string | string[] | null>;
  body?: string | Buffer;
  /** Hangs up as soon as all is sent. */
  hangUp?: boolean;
};

/** The status of an answer to a request as it is written here, which clients would not send; 0 where there is none. */
export function statusOf({ method = "GET", path = "/en", headers = {}, body = "", hangUp }: Raw) {
  const { port, host } = new URL(required("E2E_ORIGIN"));
  const length = body.length > 0 ? { "content-length": String(Buffer.byteLength(body)) } : {};
  const lines = Object.entries({ host, connection: "close", ...length, ...headers }).flatMap(
    ([name, value]) => [value ?? []].flat().map((one) => `${name}: ${one}\r\n`),
  );
  const head = `${method} ${path} HTTP/1.1\r\n${lines.join("")}\r\n`;
  return new Promise<number>((resolve) => {
    let answer = "";
    const socket = connect(Number(port), "127.0.0.1");
    socket.setTimeout(20_000, () => socket.destroy());
    socket.on("data", (data) => {
      answer += data.toString("latin1");
    });
    socket.on("error", () => socket.destroy());
    socket.on("close", () => resolve(Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0)));
    socket.write(Buffer.concat([Buffer.from(head, "latin1"), Buffer.from(body)]));
    if (hangUp) socket.end();
  });
}
