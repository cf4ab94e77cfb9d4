import type { Metadata } from "next";
import { type PublicProps, publicLocale } from "@/lib/i18n/public-locale";
import { texts } from "@/lib/i18n/texts";
import { LegalText } from "../_components/legal-text";

type Props = PublicProps;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await publicLocale(params);
  return { title: texts("legal")("privacy.title") };
}

const PARTS = ["who", "what", "why", "sees", "cookies", "long", "rights"] as const;

export default async function PrivacyPage({ params }: Props) {
  await publicLocale(params);
  const t = texts("legal");
  const parts = PARTS.map((part) => ({
    title: t(`privacy.parts.${part}.title`),
    text: t(`privacy.parts.${part}.text`),
  }));
  return <LegalText title={t("privacy.title")} parts={parts} />;
}
