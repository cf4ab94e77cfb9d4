"use client";

import { PageError } from "@/components/page/page-error";

/** The last net, where no frame stands round the page. */
export default function LastError(props: Parameters<typeof PageError>[0]) {
  return (
    <main className="mx-auto max-w-page px-4 py-16 sm:px-8">
      <PageError {...props} />
    </main>
  );
}
