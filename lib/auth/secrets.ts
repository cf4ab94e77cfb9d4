import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from "node:crypto";

/** A secret for a link or cookie: 256 bits, readable in an address. */
export const newSecret = () => randomBytes(32).toString("base64url");

/** What is kept of it. A plain hash will do: the secret has full entropy. */
export const hashSecret = (secret: string) => createHash("sha256").update(secret).digest("base64url");

const keyFor = (authSecret: string) =>
  Buffer.from(hkdfSync("sha256", authSecret, "landfall", "totp-secret", 32));

/** Seals a one-time-code secret, so that a copy of the database alone gives no codes. */
export function seal(plain: string, authSecret: string): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", keyFor(authSecret), iv);
  const sealed = Buffer.concat([cipher.update(plain, "utf8"), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString("base64url");
}

export function unseal(sealed: string, authSecret: string): string {
  const bytes = Buffer.from(sealed, "base64url");
  const decipher = createDecipheriv("aes-256-gcm", keyFor(authSecret), bytes.subarray(0, 12));
  decipher.setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString("utf8");
}
