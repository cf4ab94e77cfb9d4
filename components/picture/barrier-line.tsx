import type { Picture } from "@/lib/domain/picture/picture-types";
import { BARRIERS } from "@/lib/domain/reference/barriers";
import { texts } from "@/lib/i18n/texts";

/** What hinders the firm most, in its own order. */
export function BarrierLine({ barriers }: Pick<Picture, "barriers">) {
  const t = texts("picture");
  return (
    <div>
      <h4 className="font-semibold text-sm">{t("said.barriers")}</h4>
      {barriers.value === null || barriers.value.length === 0 ? (
        <p className="text-ink-soft text-sm">{barriers.reason?.because ?? t("said.barriersNone")}</p>
      ) : (
        <ol className="list-decimal ps-5 text-sm">
          {barriers.value.map(({ barrier }) => (
            <li key={barrier}>{BARRIERS[barrier].name}</li>
          ))}
        </ol>
      )}
    </div>
  );
}
