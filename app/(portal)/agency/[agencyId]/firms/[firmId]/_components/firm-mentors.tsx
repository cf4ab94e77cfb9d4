import Link from "next/link";
import { Field } from "@/components/form/field";
import { ActionForm } from "@/components/form/form";
import { Select } from "@/components/form/select";
import { SubmitButton } from "@/components/form/submit-button";
import { Section } from "@/components/page/section";
import { Disclosure } from "@/components/ui/disclosure";
import { assignMentorAction } from "@/lib/assignments/actions";
import type { AssignmentLine, MentorChoice } from "@/lib/assignments/types";
import { formWords } from "@/lib/i18n/form-words";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import { EndAssignmentForm } from "../../../_components/end-assignment-form";
import { reasonWords } from "../../../_components/reason-words";

type Props = {
  firmId: string;
  agencyId: string;
  root: string;
  assignments: readonly AssignmentLine[];
  choices: readonly MentorChoice[];
  timeZone: string;
  idempotencyKey: string;
};

/** Who looks after the firm, since when; assigning another, ending it. */
export function FirmMentors(props: Props) {
  const { agencyId, root, assignments, timeZone } = props;
  const t = texts("agency");
  const day = (iso: string) => formatDate(iso, { timeZone });
  const now = assignments.filter(({ endedAt }) => endedAt === null);
  const earlier = assignments.filter(({ endedAt }) => endedAt !== null);
  return (
    <Section title={t("firm.mentors")} id="mentors">
      <div className="space-y-4">
        {now.length === 0 && <p className="text-ink-soft">{t("firm.noMentor")}</p>}
        {now.length > 0 && (
          <ul className="border-line border-t">
            {now.map((one) => (
              <li
                key={one.id}
                className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1 border-line border-b py-2"
              >
                <p>
                  <Link href={`${root}/mentors/${one.mentorId}`}>{one.mentor}</Link>{" "}
                  <span className="text-ink-soft text-sm">
                    {t("firm.mentorSince", { day: day(one.since) })}
                  </span>
                </p>
                <div className="print:hidden">
                  <EndAssignmentForm assignment={one} agencyId={agencyId} />
                </div>
              </li>
            ))}
          </ul>
        )}
        <div className="print:hidden">
          <AssignForm {...props} />
        </div>
        {earlier.length > 0 && (
          <Disclosure summary={t("firm.earlier")}>
            <ul className="space-y-1 text-sm">
              {earlier.map((one) => (
                <li key={one.id}>
                  <Link href={`${root}/mentors/${one.mentorId}`}>{one.mentor}</Link>{" "}
                  {t("firm.mentorEnded", {
                    from: day(one.since),
                    to: day(one.endedAt ?? one.since),
                    reason: reasonWords(one.endedBecause),
                  })}
                </li>
              ))}
            </ul>
          </Disclosure>
        )}
      </div>
    </Section>
  );
}

function AssignForm({ firmId, agencyId, root, choices, idempotencyKey }: Props) {
  const t = texts("agency");
  if (choices.length === 0)
    return (
      <p className="text-ink-soft">
        {t("firm.noMentors")} <Link href={`${root}/invitations`}>{t("firm.invite")}</Link>
      </p>
    );
  return (
    <Disclosure summary={t("firm.assign")}>
      <ActionForm
        {...formWords("assignments")}
        id="assign"
        action={assignMentorAction}
        hat={{ kind: "admin", id: agencyId }}
        hidden={{ firmId }}
        idempotencyKey={idempotencyKey}
        labels={{ mentorId: t("firm.mentor") }}
        doneMessage={t("firm.assigned")}
        className="space-y-4"
      >
        <Field name="mentorId" label={t("firm.mentor")} hint={t("firm.assignText")}>
          <Select
            empty={t("firm.mentorEmpty")}
            options={choices.map(({ mentorId, name, load }) => ({
              value: mentorId,
              label: t("firm.mentorLoad", { name, load }),
            }))}
          />
        </Field>
        <SubmitButton label={t("firm.assign")} pendingLabel={t("firm.assigning")} />
      </ActionForm>
    </Disclosure>
  );
}
