import Link from "next/link";
import { texts } from "@/lib/i18n/texts";
import type { PictureAddresses } from "./addresses";
import type { FirmWide } from "./model-names";

/** A questionnaire that has not been handed in: what it would add, and the way to it. */
export function OpenModel({ id, startHref }: { id: FirmWide } & Pick<PictureAddresses, "startHref">) {
  const t = texts("picture");
  return (
    <div className="space-y-1">
      <h3>{t(`models.${id}`)}</h3>
      <p className="max-w-measure text-ink-soft">{t(`said.adds.${id}`)}</p>
      {startHref && (
        <p className="print:hidden">
          <Link href={startHref(id)}>
            {t("said.start")}
            <span className="sr-only">: {t(`models.${id}`)}</span>
          </Link>
        </p>
      )}
    </div>
  );
}
