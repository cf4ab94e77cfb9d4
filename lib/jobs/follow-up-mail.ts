import { env } from "@/lib/env";
import { knownLanguage, textsIn } from "@/lib/i18n/texts";
import type { Mail } from "./mail";

type About = {
  agencyId: string;
  firm_id: string | null;
  delegationId: string;
  delegation: string;
  month: number;
  email: string;
  name: string;
  language: string;
};

/** One sentence and a link: what became of the journey? */
export function followUpMail(kind: "asked" | "reminder", about: About): Mail {
  const t = textsIn("follow-ups", knownLanguage(about.language));
  const root = about.firm_id === null ? `/mentor/${about.agencyId}` : `/firm/${about.firm_id}`;
  const words = {
    name: about.name,
    delegation: about.delegation,
    month: about.month,
    link: `${env().APP_ORIGIN}${root}/delegations/${about.delegationId}/follow-up`,
  };
  return { to: about.email, subject: t(`mail.${kind}.subject`, words), body: t(`mail.${kind}.body`, words) };
}
