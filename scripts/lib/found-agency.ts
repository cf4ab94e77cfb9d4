import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { openDatabase, type Tx } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { administrators, agencies } from "@/db/schema/agencies";
import { issueToken } from "@/lib/accounts/commands/issue-token";
import { isCountry } from "@/lib/domain/reference/countries";
import { isTimeZone } from "@/lib/domain/reference/time-zones";
import { email, line } from "@/lib/fields";

// Addresses of the public pages begin with the agency's slug, so it must not be the name of a page.
const RESERVED = [
  "sign-in",
  "forgot-password",
  "reset-password",
  "verify",
  "invitation",
  "methods",
  "terms",
  "privacy",
];

const schema = z.object({
  slug: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(60)
    .refine((slug) => !RESERVED.includes(slug), "reserved"),
  agency: line(200).optional(),
  country: z.string().refine(isCountry).optional(),
  zone: z.string().refine(isTimeZone).optional(),
  contact: email().optional(),
  name: line(200),
  email: email(),
});

/**
 * Makes the agency where the slug is new (then it needs name, country, zone and contact), and an administrator who proves
 * the account by the link returned. Throws a RangeError that names what is missing or wrong.
 */
export async function foundAgency(
  ownerUrl: string,
  origin: string,
  given: Record<string, unknown>,
): Promise<string> {
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const names = parsed.error.issues.map((issue) => `--${issue.path.join(".")}`);
    throw new RangeError(`Missing or wrong: ${[...new Set(names)].join(", ")}.`);
  }
  const database = openDatabase(ownerUrl, { max: 1, name: "landfall-admin" });
  const now = new Date();
  try {
    const secret = await database.transaction("write", async (tx) => {
      const agencyId = await agencyOf(tx, parsed.data, now);
      const accountId = await accountOf(tx, parsed.data, now);
      const here = and(eq(administrators.agencyId, agencyId), eq(administrators.accountId, accountId));
      if ((await tx.$count(administrators, here)) === 0)
        await tx.insert(administrators).values({ agencyId, accountId, createdAt: now });
      return issueToken(tx, { purpose: "reset-password", accountId }, now);
    });
    return new URL(`/en/reset-password?token=${secret}`, origin).href;
  } finally {
    await database.close();
  }
}

type Given = z.output<typeof schema>;

async function agencyOf(tx: Tx, given: Given, now: Date): Promise<string> {
  const [found] = await tx.select({ id: agencies.id }).from(agencies).where(eq(agencies.slug, given.slug));
  if (found) return found.id;
  const { slug, agency: name, country, zone: timeZone, contact: contactEmail } = given;
  if (!name || !country || !timeZone || !contactEmail)
    throw new RangeError("This agency is new: --agency, --country, --zone and --contact are needed too.");
  const row = { slug, name, country, timeZone, contactEmail, createdAt: now };
  const [made] = await tx.insert(agencies).values(row).returning({ id: agencies.id });
  if (!made) throw new Error("the agency was not written");
  return made.id;
}

async function accountOf(tx: Tx, { email: address, name }: Given, now: Date): Promise<string> {
  const row = { email: address, name, emailVerifiedAt: now, createdAt: now };
  await tx.insert(accounts).values(row).onConflictDoNothing();
  const [found] = await tx.select({ id: accounts.id }).from(accounts).where(eq(accounts.email, address));
  if (!found) throw new Error("the account was not written");
  return found.id;
}
