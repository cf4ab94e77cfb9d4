"use client";

import type { ReactNode } from "react";
import { IntlProvider } from "use-intl";

type Props = { language: string; timeZone: string; messages: Record<string, unknown>; children: ReactNode };

/** Carries some namespaces to client components below; place it by `ClientTexts`. */
export function TextsProvider({ language, timeZone, messages, children }: Props) {
  return (
    <IntlProvider locale={language} timeZone={timeZone} messages={messages as never}>
      {children}
    </IntlProvider>
  );
}
