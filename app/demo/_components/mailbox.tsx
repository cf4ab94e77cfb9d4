import { createElement, type ReactNode } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import type { DemoMail } from "@/lib/demo/types";
import { texts } from "@/lib/i18n/texts";

const LINK = /(https?:\/\/\S+)/;

/** The mails, newest first; links in them work. */
export function Mailbox({ mails }: { mails: readonly DemoMail[] }) {
  const t = texts("demo.mail");
  if (mails.length === 0) return <p className="text-ink-soft">{t("empty")}</p>;
  return (
    <ul className="divide-y divide-line border-line border-y">
      {mails.map((mail) => (
        <li key={mail.id} className="py-2">
          <Disclosure
            summary={`${mail.subject} · ${t("to", { to: mail.to })}${mail.sent ? "" : ` · ${t("queued")}`}`}
          >
            {createElement(
              "p",
              { className: "max-w-measure whitespace-pre-wrap break-words" },
              ...linked(mail.body),
            )}
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}

// Spread as children, so that the pieces need no keys.
const linked = (body: string): ReactNode[] =>
  body.split(LINK).map((part) => (LINK.test(part) ? createElement("a", { href: part }, part) : part));
