import { type Algorithm, hash, verify } from "@node-rs/argon2";
import { Refusal } from "@/lib/errors";

// OWASP's floor for argon2id. `Algorithm` is a const enum of the package: 2 is argon2id.
const options = { algorithm: 2 as Algorithm, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

let running = 0;
const waiting: (() => void)[] = [];
const MOST_WAITING = 100;

/**
 * At most two hashes at once: more would only make every caller wait longer, and the memory is finite. Past some
 * seconds of waiting whoever comes is sent away, so that a flood cannot hold up everybody after it.
 */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (waiting.length >= MOST_WAITING) throw new Refusal("busy");
  if (running >= 2) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

const normal = (password: string) => password.normalize("NFKC");

export const hashPassword = (password: string) => inTurn(() => hash(normal(password), options));

// A hash of nothing anybody knows: an account that does not exist costs the same time.
let decoy: Promise<string> | undefined;

/** True when it fits; the same work is done where there is no hash to compare with. */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  // Made out of turn: a refusal would be kept for good.
  decoy ??= hash(crypto.randomUUID(), options);
  const against = stored ?? (await decoy);
  const fits = await inTurn(() => verify(against, normal(password)).catch(() => false));
  return fits && stored !== null;
}
