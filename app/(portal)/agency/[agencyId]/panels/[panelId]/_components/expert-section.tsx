import { CheckboxGroup } from "@/components/form/checkbox-group";
import { Field } from "@/components/form/field";
import { ActionForm } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextInput } from "@/components/form/text-input";
import { Section } from "@/components/page/section";
import { Disclosure } from "@/components/ui/disclosure";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";
import { addExpertsAction, inviteGuestAction } from "@/lib/panels/actions";
import type { Invitable, Panel } from "@/lib/panels/types";
import { ExpertList } from "./expert-list";

type Props = { panel: Panel; agencyId: string; invitable: readonly Invitable[] };

/** Who is asked, and how to ask more: people of the agency, and guests. */
export function ExpertSection({ panel, agencyId, invitable }: Props) {
  const t = texts("panels");
  const alive = panel.state === "draft" || panel.state === "running";
  const form = {
    ...formWords("panels"),
    hat: { kind: "admin" as const, id: agencyId },
    hidden: { panelId: panel.id },
  };
  return (
    <Section id="experts" title={t("experts.title")}>
      <ExpertList panel={panel} agencyId={agencyId} alive={alive} />
      {alive && (
        <div className="space-y-2 pt-4">
          <Disclosure summary={t("experts.askPeople")} open={panel.experts.length === 0}>
            {invitable.length === 0 ? (
              <p className="text-ink-soft text-sm">{t("experts.nobody")}</p>
            ) : (
              <ActionForm {...form} id="people" action={addExpertsAction} doneMessage={t("experts.added")}>
                <CheckboxGroup
                  name="people"
                  legend={t("experts.people")}
                  dense
                  choices={invitable.map(({ accountId, name, kind }) => ({
                    value: accountId,
                    label: `${name} (${t(`kinds.${kind}`).toLowerCase()})`,
                  }))}
                />
                <SubmitButton variant="quiet" label={t("experts.add")} pendingLabel={t("experts.adding")} />
              </ActionForm>
            )}
          </Disclosure>
          <Disclosure summary={t("experts.guest")}>
            <p className="max-w-measure pb-3 text-ink-soft text-sm">{t("experts.guestText")}</p>
            <ActionForm
              {...form}
              id="guest"
              action={inviteGuestAction}
              idempotencyKey={crypto.randomUUID()}
              labels={{ name: t("experts.guestName"), email: t("experts.email") }}
              doneMessage={t("experts.invited")}
            >
              <Field name="name" label={t("experts.guestName")} required>
                <TextInput maxLength={120} autoComplete="off" />
              </Field>
              <Field name="email" label={t("experts.email")} required>
                <TextInput type="email" maxLength={254} autoComplete="off" />
              </Field>
              <SubmitButton
                variant="quiet"
                icon="mail"
                label={t("experts.invite")}
                pendingLabel={t("experts.inviting")}
              />
            </ActionForm>
          </Disclosure>
        </div>
      )}
    </Section>
  );
}
