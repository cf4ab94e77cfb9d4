"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

type Props = {
  href: string;
  /** Current only on its own address, not on those beneath it. */
  exact?: boolean;
  className: string;
  children: ReactNode;
};

/** A place of the navigation that knows whether it is the current one. */
export function NavLink({ href, exact, className, children }: Props) {
  const current = isCurrent(usePathname(), href, exact);
  return (
    <Link href={href} aria-current={current ? "page" : undefined} className={className}>
      {children}
    </Link>
  );
}

export function isCurrent(pathname: string, href: string, exact?: boolean): boolean {
  return pathname === href || (!exact && pathname.startsWith(`${href}/`));
}
