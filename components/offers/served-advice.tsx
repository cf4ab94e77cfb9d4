import Link from "next/link";
import { Disclosure } from "@/components/ui/disclosure";
import type { ServedAdvice } from "@/lib/domain/offer-fit";
import { texts } from "@/lib/i18n/texts";
import { servingText } from "./fit-words";

type Props = {
  /** The most pressing first. */
  advice: readonly ServedAdvice[];
  hrefOf: (adviceId: string) => string;
};

const SHOWN = 4;

/** Which recommendations to the firm an offer serves, each with the reason. Nothing where it serves none. */
export function ServedAdviceList({ advice, hrefOf }: Props) {
  if (advice.length === 0) return null;
  const t = texts("offers");
  const rest = advice.slice(SHOWN);
  return (
    <section aria-labelledby="serves" className="mt-4">
      <h3 id="serves" className="text-base">
        {t("firm.serves", { n: advice.length })}
      </h3>
      <Entries advice={advice.slice(0, SHOWN)} hrefOf={hrefOf} />
      {rest.length > 0 && (
        <Disclosure summary={t("firm.servesMore", { n: rest.length })}>
          <Entries advice={rest} hrefOf={hrefOf} />
        </Disclosure>
      )}
    </section>
  );
}

function Entries({ advice, hrefOf }: Props) {
  return (
    <ul className="mt-2 border-line border-t">
      {advice.map(({ id, title, because }) => (
        <li key={id} className="border-line border-b py-2.5">
          <Link href={hrefOf(id)} className="inline-flex min-h-6 items-center font-semibold">
            {title}
          </Link>
          <p className="text-ink-soft text-sm">{servingText(because)}</p>
        </li>
      ))}
    </ul>
  );
}
