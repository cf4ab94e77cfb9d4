import { ActionForm } from "@/components/form/form";
import { OneButtonForm } from "@/components/form/one-button-form";
import { RadioList } from "@/components/form/radio-list";
import { SubmitButton } from "@/components/form/submit-button";
import { AvatarInitials } from "@/components/ui/avatar-initials";
import { Badge } from "@/components/ui/badge";
import { Disclosure } from "@/components/ui/disclosure";
import { formWords } from "@/lib/i18n/form-words";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import { changeRoleAction, removeMemberAction } from "@/lib/members/actions";
import { MEMBER_ROLES } from "@/lib/members/schema";
import type { Member } from "@/lib/members/types";

type Props = { member: Member; own: boolean; firmId: string; manages: boolean; timeZone: string };

/** A person of the firm; owners unfold what can be changed. */
export function MemberRow({ member, own, firmId, manages, timeZone }: Props) {
  const t = texts("members");
  return (
    <li className="flex gap-3 border-line border-b py-3">
      <AvatarInitials name={member.name} />
      <div className="min-w-0 flex-1 space-y-1">
        <p className="flex flex-wrap items-baseline gap-x-2">
          <span className="font-semibold">{member.name}</span>
          {own && <span className="text-ink-soft text-sm">({t("page.you")})</span>}
          <Badge>{t(`page.roles.${member.role}`)}</Badge>
        </p>
        <p className="text-ink-soft text-sm">
          {member.email}, {t("page.since", { at: formatDate(member.joinedAt, { timeZone }) })}
        </p>
        {manages && (
          <Disclosure
            summary={
              <>
                {t("page.change")}
                <span className="sr-only">: {member.name}</span>
              </>
            }
          >
            <MemberForms member={member} own={own} firmId={firmId} />
          </Disclosure>
        )}
      </div>
    </li>
  );
}

function MemberForms({ member, own, firmId }: Pick<Props, "member" | "own" | "firmId">) {
  const t = texts("members");
  const common = {
    hat: { kind: "member" as const, id: firmId },
    hidden: { membershipId: member.membershipId },
  };
  return (
    <div className="space-y-6 py-2">
      <ActionForm
        {...formWords("members")}
        {...common}
        id={`role-${member.membershipId}`}
        action={changeRoleAction}
        className="space-y-4"
      >
        <RadioList
          name="role"
          legend={t("page.role")}
          defaultValue={member.role}
          choices={MEMBER_ROLES.map((role) => ({
            value: role,
            label: t(`page.roles.${role}`),
            hint: t(`page.roleHints.${role}`),
          }))}
        />
        <SubmitButton label={t("page.saveRole")} pendingLabel={t("page.saving")} variant="quiet" />
      </ActionForm>
      {!own && (
        <div className="space-y-2">
          <h3>{t("page.removeTitle")}</h3>
          <p className="text-ink-soft text-sm">{t("page.removeText", { name: member.name })}</p>
          <OneButtonForm
            {...common}
            id={`remove-${member.membershipId}`}
            action={removeMemberAction}
            words={formWords("members")}
            label={t("page.remove", { name: member.name })}
            pendingLabel={t("page.removing")}
            variant="danger"
          />
        </div>
      )}
    </div>
  );
}
