import { OneButtonForm } from "@/components/form/one-button-form";
import { Section } from "@/components/page/section";
import { formWords } from "@/lib/i18n/form-words";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import { decideJoinRequestAction } from "@/lib/members/actions";
import type { JoinRequest } from "@/lib/members/types";

type Props = { requests: readonly JoinRequest[]; firmId: string; timeZone: string };

/** People who ask to be let in, for the owners to decide. */
export function JoinRequests({ requests, firmId, timeZone }: Props) {
  const t = texts("members");
  const decide = (request: JoinRequest, decision: "accepted" | "declined") => ({
    id: `${decision}-${request.id}`,
    action: decideJoinRequestAction,
    hat: { kind: "member" as const, id: firmId },
    hidden: { requestId: request.id, decision },
    words: formWords("members"),
  });
  return (
    <Section id="requests" title={t("page.requestsTitle")} lede={t("page.requestsLede")}>
      <ul className="border-line border-t">
        {requests.map((request) => (
          <li
            key={request.id}
            className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-line border-b py-3"
          >
            <div className="min-w-0 flex-1 basis-60">
              <p className="font-semibold">{request.name}</p>
              <p className="text-ink-soft text-sm">
                {t("page.requestText", {
                  email: request.email,
                  at: formatDate(request.requestedAt, { timeZone }),
                })}
              </p>
            </div>
            <div className="flex flex-wrap gap-2">
              <OneButtonForm
                {...decide(request, "accepted")}
                label={t("page.accept")}
                pendingLabel={t("page.accepting")}
              />
              <OneButtonForm
                {...decide(request, "declined")}
                label={t("page.decline")}
                pendingLabel={t("page.declining")}
                variant="plain"
              />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
