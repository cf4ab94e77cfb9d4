import { Notice } from "@/components/ui/notice";
import { texts } from "@/lib/i18n/texts";

type Props = { firm: { name: string }; what: "answers" | "diagnosis" | "plan" };

/** Says plainly that the firm does not share this, instead of pretending that there is nothing. */
export function NotShared({ firm, what }: Props) {
  const t = texts("mentors");
  return (
    <Notice tone="info" title={t("unshared.title")}>
      {t(`unshared.${what}`, { firm: firm.name })}
    </Notice>
  );
}
