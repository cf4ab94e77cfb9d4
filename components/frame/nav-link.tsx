"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

type Props = {
  href: string;
  /** Current only on its own address, not on those beneath it. */
  exact?: boolean;
  /** Other addresses at which it is current too. */
  also?: readonly string[];
  className: string;
  children: ReactNode;
};

/** A place of the navigation that knows whether it is the current one. */
export function NavLink({ href, exact, also = [], className, children }: Props) {
  const pathname = usePathname();
  const current = isCurrent(pathname, href, exact) || also.some((other) => isCurrent(pathname, other));
  return (
    <Link href={href} aria-current={current ? "page" : undefined} className={className}>
      {children}
    </Link>
  );
}

export function isCurrent(pathname: string, href: string, exact?: boolean): boolean {
  return pathname === href || (!exact && pathname.startsWith(`${href}/`));
}
