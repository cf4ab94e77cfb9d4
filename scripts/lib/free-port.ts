import { createServer } from "node:net";
import { StartError } from "./start-error";

/** Asks the system for a port on the loopback address that nobody listens on. */
export function freePort(): Promise<number> {
  return listenOnce(0);
}

/** Refuses with a sentence when the port is not a port, is taken, or may not be opened by this user. */
export async function requireFreePort(port: number): Promise<void> {
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new StartError("bad_port", "PORT must be a whole number between 1 and 65535.");
  const code = await listenOnce(port).then(
    () => undefined,
    (error: NodeJS.ErrnoException) => error.code ?? "unknown",
  );
  if (code === "EADDRINUSE")
    throw new StartError(
      "port_taken",
      `Port ${port} is taken by another program. Stop that program, or choose another port: PORT=${otherPort(port)} npm run demo`,
    );
  if (code === "EACCES")
    throw new StartError("port_refused", `This user may not open port ${port}. Choose one above 1023.`);
  if (code) throw new StartError("port_refused", `Port ${port} cannot be opened on 127.0.0.1 (${code}).`);
}

export function isFree(port: number): Promise<boolean> {
  return listenOnce(port).then(
    () => true,
    () => false,
  );
}

function otherPort(port: number): number {
  return port < 65_535 ? port + 1 : port - 1;
}

function listenOnce(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen({ port, host: "127.0.0.1", exclusive: true }, () => {
      const address = server.address();
      const given = typeof address === "object" && address ? address.port : port;
      server.close(() => resolve(given));
    });
  });
}
