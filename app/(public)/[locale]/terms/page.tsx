import type { Metadata } from "next";
import { type PublicProps, publicLocale } from "@/lib/i18n/public-locale";
import { texts } from "@/lib/i18n/texts";
import { LegalText } from "../_components/legal-text";

type Props = PublicProps;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await publicLocale(params);
  return { title: texts("legal")("terms.title") };
}

const PARTS = ["what", "advice", "account", "content", "mentors", "running", "end", "change"] as const;

export default async function TermsPage({ params }: Props) {
  await publicLocale(params);
  const t = texts("legal");
  const parts = PARTS.map((part) => ({
    title: t(`terms.parts.${part}.title`),
    text: t(`terms.parts.${part}.text`),
  }));
  return <LegalText title={t("terms.title")} parts={parts} />;
}
