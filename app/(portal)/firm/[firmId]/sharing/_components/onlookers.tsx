import { QuietText } from "@/components/ui/quiet-text";
import type { SharingScope } from "@/lib/domain/vocabulary";
import { formatDate, formatList } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import type { Onlooker } from "@/lib/sharing/types";

type Props = {
  people: readonly Onlooker[];
  scopes: readonly SharingScope[];
  timeZone: string;
  ownId: string;
};

/** Everyone who can see the firm's data: name, hat, since when, and what. */
export function Onlookers({ people, scopes, timeZone, ownId }: Props) {
  const t = texts("sharing");
  const shared = scopes.map((scope) => t(`scopes.${scope}`).toLocaleLowerCase());
  const sees = ({ hat }: Onlooker) => {
    if (hat === "admin") return t("seesAdmin");
    if (hat !== "mentor") return t("seesAll");
    return shared.length > 0 ? t("seesMentor", { scopes: formatList(shared) }) : t("seesMentorNothing");
  };
  return (
    <div className="space-y-3">
      <ul className="border-line border-t">
        {people.map((one) => (
          <li
            key={`${one.hat} ${one.accountId} ${one.since}`}
            className="grid gap-x-6 border-line border-b py-2.5 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_9rem]"
          >
            <p className="min-w-0">
              <span className="font-semibold">{one.name}</span>
              {one.accountId === ownId && <span className="text-ink-soft text-sm"> ({t("you")})</span>}
              <span className="block text-ink-soft text-sm">{t(`hats.${one.hat}`)}</span>
            </p>
            <p className="text-sm leading-6">{sees(one)}</p>
            <p className="text-ink-soft text-sm leading-6 sm:text-end">
              {t("since")} {formatDate(one.since, { timeZone })}
            </p>
          </li>
        ))}
      </ul>
      {!people.some(({ hat }) => hat === "mentor") && <QuietText>{t("noMentor")}</QuietText>}
    </div>
  );
}
