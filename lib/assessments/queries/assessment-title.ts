import { countryName } from "@/lib/domain/reference/countries";
import { language } from "@/lib/i18n/language";

/** What an assessment is called: its questionnaire and, where it is about one, the target market. */
export const assessmentTitle = (questionnaire: string, subject: string): string =>
  subject ? `${questionnaire}: ${countryName(subject, language())}` : questionnaire;
