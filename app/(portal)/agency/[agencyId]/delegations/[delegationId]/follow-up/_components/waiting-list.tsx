import { OneButtonForm } from "@/components/form/one-button-form";
import { remindOfFollowUpAction } from "@/lib/follow-ups/actions";
import type { TravellerFollowUp } from "@/lib/follow-ups/types";
import { formWords } from "@/lib/i18n/form-words";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";

type Props = {
  waiting: readonly TravellerFollowUp[];
  /** False once something newer was asked: nobody is reminded of the older then. */
  newest: boolean;
  agencyId: string;
  timeZone: string;
};

/** Who has not answered, each with one reminder to send. */
export function WaitingList({ waiting, newest, agencyId, timeZone }: Props) {
  const t = texts("follow-ups");
  if (waiting.length === 0) return null;
  return (
    <div>
      <h3>{t("agency.waiting")}</h3>
      <ul className="border-line border-t">
        {waiting.map(({ id, name, remindedAt, reachable }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-line border-b py-2"
          >
            <span>
              {name}
              <span className="block text-ink-soft text-sm">
                {remindedAt !== null && t("agency.reminded", { day: formatDate(remindedAt, { timeZone }) })}
                {!reachable && t("agency.gone")}
              </span>
            </span>
            {newest && remindedAt === null && reachable && (
              <OneButtonForm
                id={`remind-${id}`}
                action={remindOfFollowUpAction}
                hat={{ kind: "admin", id: agencyId }}
                words={formWords("follow-ups")}
                hidden={{ followUpId: id }}
                label={t("agency.remind", { name })}
                pendingLabel={t("agency.reminding")}
              />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
