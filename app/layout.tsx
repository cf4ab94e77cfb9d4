import type { Metadata, Viewport } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { language, texts } from "@/lib/i18n/texts";
import "./globals.css";

export const viewport: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light dark" };

export function generateMetadata(): Metadata {
  const t = texts("common");
  return { title: { default: t("product"), template: `%s · ${t("product")}` }, description: t("tagline") };
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Every page is drawn at request time: a page drawn at build time would carry no nonce.
  await connection();
  return (
    <html lang={language()} dir="ltr">
      <body>{children}</body>
    </html>
  );
}
