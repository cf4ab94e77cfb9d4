import Link from "next/link";
import { SOURCES, type SourceId } from "@/lib/domain/sources";
import { texts } from "@/lib/i18n/texts";
import { METHOD_TABLES } from "./method-tables";

/** One source with what the portal takes from it; a link where a page shows it in full. */
export function SourceTables({ source, home }: { source: SourceId; home: string }) {
  const t = texts("methods");
  const tables = METHOD_TABLES.filter((table) => table.source === source);
  return (
    <div className="space-y-3">
      <SourceLine source={source} />
      {tables.length === 0 ? (
        <p className="text-ink-soft">{t("none")}</p>
      ) : (
        <dl className="border-line border-t">
          {tables.map(({ id, page }) => (
            <div
              key={id}
              className="grid gap-x-10 gap-y-1 border-line border-b py-3 sm:grid-cols-[14rem_1fr]"
            >
              <dt>
                <span className="block font-semibold">{t(`tables.${id}.title`)}</span>
                <span className="block text-ink-soft text-sm">{t(`tables.${id}.where`)}</span>
              </dt>
              <dd className="max-w-measure">
                {t(`tables.${id}.text`)}{" "}
                {page && <Link href={`${home}/methods/${page}`}>{t(`pages.${page}`)}</Link>}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

function SourceLine({ source }: { source: SourceId }) {
  const { short, title, doi } = SOURCES[source];
  return (
    <p className="max-w-measure text-ink-soft text-sm">
      {short}: {title}.{" "}
      {doi && (
        <a href={`https://doi.org/${doi}`} rel="noreferrer">
          doi {doi}
        </a>
      )}
    </p>
  );
}
