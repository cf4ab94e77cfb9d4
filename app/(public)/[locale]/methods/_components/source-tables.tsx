import Link from "next/link";
import type { ReactNode } from "react";
import { SOURCE_TABLES } from "@/lib/domain/methods/tables";
import { SOURCES, type SourceId } from "@/lib/domain/sources";
import { texts } from "@/lib/i18n/texts";
import methods from "@/messages/en/methods.json";

type Described = keyof typeof methods.tables;
const isDescribed = (id: string): id is Described => Object.hasOwn(methods.tables, id);

/** One source with what the portal takes from it; each leads to the table in full. */
export function SourceTables({ source, home }: { source: SourceId; home: string }) {
  const t = texts("methods");
  const tables = SOURCE_TABLES[source];
  return (
    <div className="space-y-3">
      <SourceLine source={source} />
      {tables.length === 0 ? (
        <p className="text-ink-soft">{t("none")}</p>
      ) : (
        <dl className="border-line border-t">
          {source === "rezvani-2024" && (
            <Line
              title={<Link href={`${home}/methods/antecedents`}>{t("tables.panel.title")}</Link>}
              where={t("tables.panel.where")}
              text={t("tables.panel.text")}
            />
          )}
          {tables.map(({ id, title, where }) => (
            <Line
              key={id}
              title={<Link href={`${home}/methods/${source}#${id}`}>{title}</Link>}
              where={where}
              text={isDescribed(id) ? t(`tables.${id}.text`) : ""}
            />
          ))}
        </dl>
      )}
    </div>
  );
}

function Line({ title, where, text }: { title: ReactNode; where: string; text: string }) {
  return (
    <div className="grid gap-x-10 gap-y-1 border-line border-b py-3 sm:grid-cols-[18rem_1fr]">
      <dt>
        <span className="block font-semibold">{title}</span>
        <span className="block text-ink-soft text-sm">{where}</span>
      </dt>
      <dd className="max-w-measure">{text}</dd>
    </div>
  );
}

/** The study itself, with its identifier where it has one. */
export function SourceLine({ source }: { source: SourceId }) {
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
