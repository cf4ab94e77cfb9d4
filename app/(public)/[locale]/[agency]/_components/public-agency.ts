import { notFound } from "next/navigation";
import { cache } from "react";
import { getAgencyBySlug } from "@/lib/agencies/queries/get-agency";
import { publicContext } from "@/lib/context/request";
import { LANGUAGES } from "@/lib/i18n/messages";
import { speak } from "@/lib/i18n/texts";

export type AgencyParams = Promise<{ locale: string; agency: string }>;

const find = cache(async (locale: string, slug: string) => {
  if (!LANGUAGES.some((one) => one === locale)) notFound();
  speak(locale);
  const agency = await getAgencyBySlug(await publicContext(null), slug);
  if (!agency) notFound();
  return { locale, agency, root: `/${locale}/${agency.slug}` };
});

/** The agency that a public address names, with a context that sees what it has published; or not found. */
export async function publicAgency(params: AgencyParams) {
  const { locale, agency: slug } = await params;
  const found = await find(locale, slug);
  return { ...found, context: await publicContext(found.agency.id) };
}
