import { firms } from "@/db/schema/firms";
import { countAttempts } from "@/lib/accounts/commands/count-attempts";
import { accountOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { registrationKeyOf } from "@/lib/domain/registration-key";
import { ownFirm } from "../scope";

/** Firms that one person may register or ask to join, and new numbers to give one, in a quarter of an hour. */
const MOST = 20;

/** Firm after firm would fill the agency's directory, reach every owner by mail, and tell which numbers are here. */
export const countRegistration = (_input: unknown, context: Context): Promise<void> =>
  countAttempts(context, [{ what: "register-firm", who: accountOf(context.actor) ?? "", most: MOST }]);

type Numbered = { country?: string; registrationNumber?: string | null };

/** Number after number would tell as much; saving the one that the firm has already tells nothing. */
export async function countNewNumber(
  { country, registrationNumber }: Numbered,
  context: Context,
): Promise<void> {
  if (country === undefined || !registrationNumber) return;
  const [firm] = await context.read((tx) =>
    tx.select({ key: firms.registrationKey }).from(firms).where(ownFirm(context.actor)),
  );
  if (firm?.key !== registrationKeyOf(country, registrationNumber)) await countRegistration({}, context);
}
