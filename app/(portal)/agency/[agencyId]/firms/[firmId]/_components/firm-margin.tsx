import Link from "next/link";
import { MarginNote } from "@/components/page/margin-layout";
import { Notice } from "@/components/ui/notice";
import type { FirmRecord } from "@/lib/directory/types";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import type { FirmInterest } from "@/lib/offers/queries/interests";

/** Firms that may be this one registered twice; for administrators only. */
export function FirmAlike({ firm, root }: { firm: FirmRecord; root: string }) {
  if (firm.alike.length === 0) return null;
  const t = texts("agency");
  return (
    <Notice tone="watch" title={t("firm.alike")}>
      <p>{t("firm.alikeText")}</p>
      <ul>
        {firm.alike.map(({ id, name }) => (
          <li key={id}>
            <Link href={`${root}/firms/${id}`}>{name}</Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

export function FirmMembers({ firm, timeZone }: { firm: FirmRecord; timeZone: string }) {
  const t = texts("agency");
  return (
    <MarginNote title={t("firm.members")}>
      <ul className="space-y-2">
        {firm.members.map((member) => (
          <li key={member.id}>
            <span className="text-ink">{member.name}</span>
            {" · "}
            {t(`firm.roles.${member.role === "owner" ? "owner" : "member"}`)}{" "}
            {t("firm.joined", { day: formatDate(member.joinedAt, { timeZone }) })}
            <a href={`mailto:${member.email}`} className="block break-words">
              {member.email}
            </a>
          </li>
        ))}
      </ul>
    </MarginNote>
  );
}

type InterestProps = { interests: readonly FirmInterest[]; root: string; timeZone: string };

export function FirmInterests({ interests, root, timeZone }: InterestProps) {
  const t = texts("agency");
  return (
    <MarginNote title={t("firm.interests")}>
      {interests.length === 0 && <p>{t("firm.noInterests")}</p>}
      <ul className="space-y-2">
        {interests.map((one) => (
          <li key={one.offerId}>
            <Link href={`${root}/offers/${one.offerId}`}>{one.title}</Link>{" "}
            {formatDate(one.notedAt, { timeZone })}
            {one.note && <blockquote className="border-line-strong border-s-2 ps-2">{one.note}</blockquote>}
          </li>
        ))}
      </ul>
    </MarginNote>
  );
}
