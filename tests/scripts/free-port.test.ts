import { once } from "node:events";
import { createServer } from "node:net";
import { expect, it } from "vitest";
import { freePort, requireFreePort } from "../../scripts/lib/free-port";

it("says which port is taken and how to choose another", async () => {
  const port = await freePort();
  await requireFreePort(port);
  const server = createServer().listen(port, "127.0.0.1");
  await once(server, "listening");
  await expect(requireFreePort(port)).rejects.toMatchObject({
    code: "port_taken",
    message: `Port ${port} is taken by another program. Stop that program, or choose another port: PORT=${port + 1} npm run demo`,
  });
  server.close();
});

it.each([0, 70_000, 1.5, Number.NaN])("refuses %s, which is no port", async (port) => {
  await expect(requireFreePort(port)).rejects.toMatchObject({ code: "bad_port" });
});
