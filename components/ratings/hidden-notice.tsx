import Link from "next/link";
import { Notice } from "@/components/ui/notice";
import { texts } from "@/lib/i18n/texts";

type Props = { href: string; picture?: boolean };

/** In the place of answers or a result that the viewer rates unseen; over a picture that leaves them out. */
export function HiddenNotice({ href, picture }: Props) {
  const t = texts("second-view");
  return (
    <Notice
      tone="info"
      title={t(picture ? "hidden.pictureTitle" : "hidden.title")}
      action={<Link href={href}>{t("hidden.go")}</Link>}
    >
      {t(picture ? "hidden.pictureText" : "hidden.text")}
    </Notice>
  );
}
