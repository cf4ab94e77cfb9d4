import Link from "next/link";
import type { ReactNode } from "react";
import { LinkButton } from "@/components/ui/button";
import { SkipLink } from "@/components/ui/skip-link";
import { NavLink } from "./nav-link";
import { Wordmark } from "./wordmark";

type PlainLink = { href: string; label: string; exact?: boolean };
type Props = {
  words: { name: string; skip: string; nav: string; agency?: string };
  home: string;
  links: readonly PlainLink[];
  signIn?: PlainLink;
  register?: PlainLink;
  footer?: { note?: ReactNode; label: string; links: readonly PlainLink[] };
  children: ReactNode;
};

/** Pages for everyone: a line with the name on top, a line with the fine print at the foot. */
export function PublicFrame({ words, home, links, signIn, register, footer, children }: Props) {
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink label={words.skip} />
      <header className="border-line border-b">
        <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-8 gap-y-1 px-4 py-3 sm:px-8">
          <Link
            href={home}
            className="inline-flex min-h-target items-center gap-3 text-ink no-underline hover:text-ink"
          >
            <Wordmark name={words.name} />
            {words.agency && (
              <span className="border-line border-s ps-3 text-ink-soft text-sm">{words.agency}</span>
            )}
          </Link>
          <nav
            aria-label={words.nav}
            className="flex flex-1 flex-wrap items-center gap-x-6 gap-y-1 print:hidden"
          >
            <ul className="flex flex-wrap gap-x-6">
              {links.map((link) => (
                <li key={link.href}>
                  <NavLink
                    href={link.href}
                    exact={link.exact}
                    className="inline-flex min-h-target items-center border-transparent border-b-2 text-ink-soft text-sm no-underline hover:text-ink current:border-accent current:font-semibold current:text-ink"
                  >
                    {link.label}
                  </NavLink>
                </li>
              ))}
            </ul>
            <div className="ms-auto flex flex-wrap gap-2">
              {signIn && (
                <LinkButton href={signIn.href} variant="plain" className={register ? undefined : "-me-3"}>
                  {signIn.label}
                </LinkButton>
              )}
              {register && <LinkButton href={register.href}>{register.label}</LinkButton>}
            </div>
          </nav>
        </div>
      </header>
      <main
        id="content"
        tabIndex={-1}
        className="mx-auto w-full max-w-6xl flex-1 px-4 pt-8 pb-16 outline-none sm:px-8 lg:pt-12"
      >
        {children}
      </main>
      {footer && <PublicFooter {...footer} />}
    </div>
  );
}

function PublicFooter({ note, label, links }: NonNullable<Props["footer"]>) {
  return (
    <footer className="border-line border-t print:hidden">
      <div className="mx-auto flex max-w-6xl flex-wrap items-baseline gap-x-8 gap-y-2 px-4 py-6 text-ink-soft text-sm sm:px-8">
        {note && <div className="max-w-measure">{note}</div>}
        <nav aria-label={label} className="sm:ms-auto">
          <ul className="flex flex-wrap gap-x-6">
            {links.map((link) => (
              <li key={link.href}>
                <Link href={link.href} className="inline-flex min-h-target items-center text-ink-soft">
                  {link.label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
