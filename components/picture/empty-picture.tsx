import { EmptyState } from "@/components/page/empty-state";
import { LinkButton } from "@/components/ui/button";
import { FIRM_WIDE } from "@/lib/domain/picture/picture";
import { texts } from "@/lib/i18n/texts";
import type { PictureAddresses } from "./addresses";
import { OpenModel } from "./open-model";

/** Before the first questionnaire: what each would add. */
export function EmptyPicture({ startHref }: Pick<PictureAddresses, "startHref">) {
  const t = texts("picture");
  return (
    <div className="space-y-10">
      <EmptyState
        title={t("empty.title")}
        action={
          startHref && (
            <LinkButton variant="primary" href={startHref("knowledge-innovation")}>
              {t("empty.start")}
            </LinkButton>
          )
        }
      >
        {t(startHref ? "empty.text" : "empty.textOf")}
      </EmptyState>
      <section aria-labelledby="adds" className="space-y-4">
        <h2 id="adds">{t("empty.adds")}</h2>
        <ul className="grid gap-x-12 gap-y-6 sm:grid-cols-2">
          {FIRM_WIDE.map((id) => (
            <li key={id}>
              <OpenModel id={id} startHref={startHref} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
