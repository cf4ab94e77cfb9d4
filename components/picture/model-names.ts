import type { FIRM_WIDE } from "@/lib/domain/picture/picture";
import type { Asked } from "@/lib/domain/picture/statement";
import { texts } from "@/lib/i18n/texts";

export type FirmWide = (typeof FIRM_WIDE)[number];

/** A questionnaire, or the profile, as the picture calls it. */
export function askedName(asked: Asked): string {
  const t = texts("picture");
  return asked === "profile" ? t("facts.profile") : t(`models.${asked}`);
}
