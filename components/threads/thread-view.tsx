import { OneButtonForm } from "@/components/form/one-button-form";
import { MarginLayout, MarginNote } from "@/components/page/margin-layout";
import { Disclosure } from "@/components/ui/disclosure";
import type { FormHat } from "@/lib/action-state";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";
import { inviteAgencyAction } from "@/lib/threads/actions";
import type { Thread } from "@/lib/threads/types";
import { MessageEntry } from "./message-entry";
import { ReplyForm } from "./reply-form";

type Props = { thread: Thread; hat: FormHat; me: string; timeZone: string; newKey: string };

/** A conversation as it went, the answer under it, and beside it who reads along. */
export function ThreadView({ thread, hat, me, timeZone, newKey }: Props) {
  const t = texts("threads");
  return (
    <MarginLayout label={t("people")} margin={<People thread={thread} hat={hat} />}>
      <ol className="max-w-measure">
        {thread.messages.map((message) => (
          <MessageEntry key={message.id} message={message} timeZone={timeZone} />
        ))}
      </ol>
      <ReplyForm thread={thread} hat={hat} me={me} newKey={newKey} />
    </MarginLayout>
  );
}

function People({ thread, hat }: Pick<Props, "thread" | "hat">) {
  const t = texts("threads");
  return (
    <>
      <MarginNote title={t("people")}>
        <ul className="space-y-1">
          {thread.people.map(({ accountId, name, hat: worn }) => (
            <li key={`${accountId}-${worn}`}>
              {name} <span className="text-xs">({t(`hats.${worn}`)})</span>
            </li>
          ))}
        </ul>
      </MarginNote>
      {thread.agencyInvited ? (
        <p className="text-ink-soft">{t("invite.done")}</p>
      ) : (
        <Disclosure summary={t("invite.title")}>
          <p className="mb-3 text-ink-soft">{t("invite.text")}</p>
          <OneButtonForm
            id="invite-agency"
            action={inviteAgencyAction}
            hat={hat}
            words={formWords("threads")}
            hidden={{ threadId: thread.id }}
            label={t("invite.button")}
            pendingLabel={t("invite.asking")}
          />
        </Disclosure>
      )}
    </>
  );
}
