import Link from "next/link";
import type { ReactNode } from "react";
import type { Statement } from "@/lib/domain/picture/statement";
import { texts } from "@/lib/i18n/texts";
import type { PictureAddresses } from "./addresses";
import { askedName } from "./model-names";

type Props<Value> = { statement: Statement<Value>; show: (value: Value) => ReactNode };

/** What is said, or that it is not known yet. */
export function StatementValue<Value>({ statement, show }: Props<Value>) {
  if (statement.value !== null) return <span className="font-semibold">{show(statement.value)}</span>;
  return <span className="text-ink-soft">{texts("picture")("facts.unknown")}</span>;
}

/** Why it is said; where it is not known, what would tell, with the way there. */
export function statementNote<Value>(statement: Statement<Value>, addresses: PictureAddresses): ReactNode {
  if (statement.ask === null) return statement.reason.because;
  const { ask } = statement;
  const t = texts("picture");
  const href = ask === "profile" ? addresses.profileHref : addresses.startHref?.(ask);
  const name = askedName(ask);
  return (
    <>
      {statement.reason && <>{statement.reason.because} </>}
      {t.rich("facts.told", { name, link: (words) => (href ? <Link href={href}>{words}</Link> : words) })}
    </>
  );
}
