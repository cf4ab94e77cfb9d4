import Link from "next/link";
import type { ReactNode } from "react";

/** A link that stands alone, tall enough to be hit. */
export function TextLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link href={href} className="inline-flex min-h-target items-center">
      {children}
    </Link>
  );
}
