import { ActionForm } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { Badge } from "@/components/ui/badge";
import { endOtherSessionsAction, endOwnSessionAction } from "@/lib/accounts/actions";
import type { OwnSession } from "@/lib/accounts/types";
import { formWords } from "@/lib/i18n/form-words";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import { deviceOf } from "./device";

type Props = { sessions: readonly OwnSession[]; timeZone: string };

/** Every browser in which the person is signed in, with the means to end each. */
export function SessionList({ sessions, timeZone }: Props) {
  const t = texts("accounts");
  const words = formWords("accounts");
  return (
    <div className="space-y-4">
      <ul className="border-line border-t">
        {sessions.map((session) => (
          <li
            key={session.id}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-line border-b py-3"
          >
            <SessionLine session={session} timeZone={timeZone} />
            {!session.current && (
              <ActionForm
                {...words}
                id={`end-${session.id}`}
                action={endOwnSessionAction}
                hidden={{ sessionId: session.id }}
                className=""
              >
                <SubmitButton label={t("security.end")} pendingLabel={t("security.ending")} variant="quiet" />
              </ActionForm>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <ActionForm {...words} id="end-others" action={endOtherSessionsAction}>
          <SubmitButton
            label={t("security.endOthers")}
            pendingLabel={t("security.ending")}
            variant="danger"
          />
        </ActionForm>
      )}
    </div>
  );
}

function SessionLine({ session, timeZone }: { session: OwnSession; timeZone: string }) {
  const t = texts("accounts");
  const at = (iso: string) => formatDate(iso, { timeZone, style: "moment" });
  const { browser, system } = deviceOf(session.userAgent);
  return (
    <div>
      <p className="flex flex-wrap items-baseline gap-x-3">
        <span className="font-semibold">
          {t("device.on", {
            browser: browser ?? t("device.unknownBrowser"),
            system: system ?? t("device.unknownSystem"),
          })}
        </span>
        {session.current && <Badge>{t("security.thisOne")}</Badge>}
      </p>
      <p className="text-ink-soft text-sm">
        {t("security.since", { date: at(session.createdAt) })}
        {", "}
        {t("security.lastSeen", { date: at(session.lastSeenAt) })}
      </p>
    </div>
  );
}
