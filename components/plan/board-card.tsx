import Link from "next/link";
import { Field } from "@/components/form/field";
import { ActionForm } from "@/components/form/form";
import { Select } from "@/components/form/select";
import { SubmitButton } from "@/components/form/submit-button";
import { TextInput } from "@/components/form/text-input";
import { ACTION_STATUSES, ENDED_STATUSES } from "@/lib/domain/vocabulary";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";
import { setStatusAction } from "@/lib/plans/actions";
import type { ActionLine } from "@/lib/plans/types";
import { DueDay } from "./due-day";
import { SeenVersion } from "./other-text";

/** One action on the board with the form that moves it; dragging the card fills in and sends the same form. */
export function BoardCard({ firmId, action }: { firmId: string; action: ActionLine }) {
  const t = texts("plans");
  const { id, title, owner, status, blockedBy, version } = action;
  const ended = ENDED_STATUSES.includes(status);
  return (
    <li
      data-card={id}
      className="break-inside-avoid rounded border border-line bg-float px-3 py-2.5 text-sm data-drag:opacity-50"
    >
      <Link href={`/firm/${firmId}/plan/${id}`} draggable={false} className="font-semibold text-ink">
        {title}
      </Link>
      <p className="mt-1 flex flex-wrap justify-between gap-x-3 text-ink-soft">
        <span>{owner?.name ?? t("table.noOwner")}</span>
        {!ended && <DueDay action={action} />}
      </p>
      {status === "blocked" && <p className="mt-1">{t("action.blockedBy", { what: blockedBy })}</p>}
      <ActionForm
        key={version}
        id={`move-${id}`}
        action={setStatusAction}
        {...formWords("plans")}
        labels={{ blockedBy: t("board.blockedBy") }}
        hat={{ kind: "member", id: firmId }}
        hidden={{ actionId: id }}
        values={{ status, blockedBy }}
        className="group/move mt-2 space-y-2 print:hidden"
      >
        <SeenVersion version={version} />
        <div className="grid grid-cols-[minmax(0,1fr)_auto] items-end gap-2 [&_button]:min-h-10 has-[option[value=blocked]:checked]:[&_button]:justify-self-start">
          <div className="min-w-0 group-has-[option[value=blocked]:checked]/move:col-span-2">
            <Field name="status" label={t("board.moveTo", { title })} labelHidden>
              <Select options={ACTION_STATUSES.map((one) => ({ value: one, label: t(`status.${one}`) }))} />
            </Field>
          </div>
          <div className="col-span-2 hidden group-has-[option[value=blocked]:checked]/move:block">
            <Field name="blockedBy" label={t("board.blockedBy")}>
              <TextInput maxLength={300} autoComplete="off" />
            </Field>
          </div>
          <SubmitButton label={t("board.move")} pendingLabel={t("board.moving")} variant="quiet" />
        </div>
      </ActionForm>
    </li>
  );
}
