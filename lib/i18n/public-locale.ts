import "server-only";
import { notFound } from "next/navigation";
import { LANGUAGES, type Language } from "./messages";
import { speak } from "./texts";

/** The language that a public address names; one that we do not speak is not found. */
export async function publicLocale(params: Promise<{ locale: string }>): Promise<Language> {
  const { locale } = await params;
  const known = LANGUAGES.find((one) => one === locale);
  if (!known) notFound();
  speak(known);
  return known;
}

type Search = Promise<Record<string, string | string[] | undefined>>;

/** What a public page is given: the address's parts and its query. */
export type PublicProps<P = unknown> = { params: Promise<{ locale: string } & P>; searchParams: Search };

/** One value of the address's query: the first where it comes several times, empty where it is missing. */
export async function fromQuery(search: Search, name: string): Promise<string> {
  const value = (await search)[name];
  return (Array.isArray(value) ? value[0] : value) ?? "";
}
