import Link from "next/link";
import { titled } from "@/components/offers/offer-words";
import { LinkButton } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { OFFER_SUBJECTS } from "@/lib/domain/offer-subjects";
import { THEME_NAMES } from "@/lib/domain/picture/themes";
import type { ServiceNeed } from "@/lib/domain/support-needs";
import { OFFER_SERVICES } from "@/lib/domain/vocabulary";
import { formatList } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";

type Props = { need: ServiceNeed; names: Record<string, string>; root: string };

/** As many firms are named; the directory holds the rest. */
const NAMED = 30;
const THEMES_SHOWN = 4;

/** One kind of help: who waits for it, what about, and what to do. */
export function NeedEntry({ need, names, root }: Props) {
  const t = texts("offers");
  const { service, firms, waiting, themes, offers } = need;
  const ofMentors = service === "mentor-market" || service === "mentor-experience";
  const about = themes
    .slice(0, THEMES_SHOWN)
    .map(({ theme, firms: n }) => t("needs.aboutOne", { theme: THEME_NAMES[theme], n }));
  return (
    <li className="grid gap-x-8 gap-y-2 border-line border-b py-5 sm:grid-cols-[minmax(0,1fr)_auto]">
      <div className="min-w-0 space-y-1">
        <div className="flex flex-wrap items-baseline gap-x-4">
          <h3 className="text-lg">{titled(t(`services.${service}`))}</h3>
          {waiting.length > 0 && (
            <p className="font-semibold tabular-nums">{t("needs.waiting", { n: waiting.length })}</p>
          )}
        </div>
        <p className="text-ink-soft text-sm">
          {t(ofMentors ? "needs.countsMentor" : "needs.counts", { firms: firms.length, offers })}
        </p>
        {about.length > 0 && <p className="text-sm">{t("needs.about", { themes: formatList(about) })}</p>}
        {waiting.length > 0 && (
          <Disclosure summary={t("needs.whichFirms")}>
            <ul className="columns-1 gap-x-8 text-sm sm:columns-2">
              {waiting.slice(0, NAMED).map((id) => (
                <li key={id}>
                  <Link href={`${root}/firms/${id}`} className="inline-flex min-h-6 items-center">
                    {names[id]}
                  </Link>
                </li>
              ))}
              {waiting.length > NAMED && <li>{t("needs.more", { n: waiting.length - NAMED })}</li>}
            </ul>
          </Disclosure>
        )}
      </div>
      {waiting.length > 0 && (
        <div>
          <LinkButton
            href={`${root}/${ofMentors ? "firms?mentor=no" : `offers/new?${draftOf(need)}`}`}
            aria-label={ofMentors ? undefined : t("needs.writeFor", { service: t(`services.${service}`) })}
          >
            {t(ofMentors ? "needs.mentors" : "needs.write")}
          </LinkButton>
        </div>
      )}
    </li>
  );
}

/** What the form of a new offer starts from. */
function draftOf({ service, themes }: ServiceNeed): string {
  if (service === "fair") return "kind=fair";
  const given = OFFER_SERVICES.filter((one) => one === service).map((one) => `service=${one}`);
  const first = themes.find(({ theme }) => OFFER_SUBJECTS.some((one) => one === theme));
  return [...given, ...(first ? [`subject=${first.theme}`] : [])].join("&");
}
