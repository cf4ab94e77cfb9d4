import { randomBytes } from "node:crypto";
import { generateSecret, generateURI, verify } from "otplib";
import { hashSecret } from "./secrets";

/** Codes of six figures that change every half minute, as every authenticator app makes them. */
export const newCodeSecret = () => generateSecret();

export const codeUri = (secret: string, email: string) =>
  generateURI({ issuer: "Landfall", label: email, secret });

/**
 * The time step to which the code belongs, or null. One step to either side is taken, for clocks that differ; a step
 * up to the last one used is not, so that a code that was looked at over a shoulder is worth nothing.
 */
export async function matchCode(
  secret: string,
  code: string,
  now: Date,
  lastStep: number | null,
): Promise<number | null> {
  const epoch = Math.floor(now.getTime() / 1000);
  const found = await verify({ secret, token: code, epoch, epochTolerance: 30 });
  if (!found.valid || !("timeStep" in found)) return null;
  return lastStep !== null && found.timeStep <= lastStep ? null : found.timeStep;
}

// No letter or figure that can be taken for another: 32 signs, five bits each.
const SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/** Ten codes of 80 bits for the day when the phone is gone, in groups of four. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: 10 }, () => {
    const signs = [...randomBytes(16)].map((byte) => SIGNS[byte % SIGNS.length] ?? "");
    return (signs.join("").match(/.{4}/g) ?? []).join("-");
  });
}

/** What is kept of a recovery code; with the account in it, equal codes do not look equal. */
export const hashRecoveryCode = (accountId: string, code: string) =>
  hashSecret(`${accountId}:${code.replace(/[^0-9A-Z]/g, "")}`);
