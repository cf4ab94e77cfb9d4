import Link from "next/link";
import { answerLine, ContactHead, resultLine } from "@/components/contacts/contact-facts";
import { Section } from "@/components/page/section";
import { QuietText } from "@/components/ui/quiet-text";
import type { MadeContact } from "@/lib/contacts/types";
import { texts } from "@/lib/i18n/texts";

type Props = { contacts: readonly MadeContact[]; root: string };

/** The mentor's introductions: for whom, used or not, what they led to. */
export function MadeList({ contacts, root }: Props) {
  const t = texts("contacts");
  const used = contacts.filter(({ asked }) => asked.some((one) => one.used)).length;
  const results = contacts.reduce((sum, contact) => sum + contact.results.length, 0);
  return (
    <Section id="made" title={t("list")} lede={t("made.summary", { made: contacts.length, used, results })}>
      <ul className="border-line border-t">
        {contacts.map((contact) => (
          <li key={contact.id} className="space-y-1 border-line border-b py-3">
            <ContactHead
              contact={contact}
              also={<Link href={`${root}/firms/${contact.firmId}`}>{contact.firm}</Link>}
            />
            {contact.results.map((result) => (
              <p key={result.id}>{resultLine(result)}</p>
            ))}
            {contact.asked.map((one) => (
              <p key={one.id} className="text-sm">
                {one.answeredAt === null ? t("made.open", { month: one.month }) : answerLine(one)}
              </p>
            ))}
            {contact.asked.length === 0 && <QuietText>{t("made.notAsked")}</QuietText>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
