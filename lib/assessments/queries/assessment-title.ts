import { countryName, isCountry } from "@/lib/domain/reference/countries";
import { language } from "@/lib/i18n/language";

/** What an assessment is called: its questionnaire and, where there is one, the target market or the campaign that asks. */
export function assessmentTitle(
  questionnaire: string,
  subject: string,
  survey: string | null = null,
): string {
  const about = isCountry(subject) ? countryName(subject, language()) : survey;
  return about ? `${questionnaire}: ${about}` : questionnaire;
}
