import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { z } from "zod";

const secretsSchema = z.object({
  /** Signs the session cookie. */
  auth: z.string().min(32),
  /** Seals what forms carry; kept across builds so that an open form outlives them. */
  serverActions: z.base64(),
});
export type Secrets = z.infer<typeof secretsSchema>;

export function newSecrets(): Secrets {
  return { auth: randomBytes(48).toString("base64"), serverActions: randomBytes(32).toString("base64") };
}

/** Reads the secrets kept in the file, which only its owner may read, or makes them. */
export async function keptSecrets(file: string): Promise<Secrets> {
  try {
    return secretsSchema.parse(JSON.parse(await readFile(file, "utf8")));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EACCES") throw error;
  }
  const secrets = newSecrets();
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(secrets)}\n`, { mode: 0o600 });
  return secrets;
}
