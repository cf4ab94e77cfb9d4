import { Field } from "@/components/form/field";
import { ActionForm } from "@/components/form/form";
import { OneButtonForm } from "@/components/form/one-button-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextInput } from "@/components/form/text-input";
import { Section } from "@/components/page/section";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";
import { decideProposalAction } from "@/lib/panels/actions";
import type { Panel, Proposal } from "@/lib/panels/types";

type Props = { panel: Panel; agencyId: string };

/** What experts miss in the list, without names, and what the agency decides. */
export function ProposalSection({ panel, agencyId }: Props) {
  const t = texts("panels");
  const open = panel.rounds.some(({ closedAt }) => closedAt === null);
  const alive = panel.state === "running";
  return (
    <Section id="proposals" title={t("proposals.title")}>
      {panel.proposals.length === 0 && <p className="text-ink-soft">{t("proposals.none")}</p>}
      <ul>
        {panel.proposals.map((one) => (
          <li key={one.id} className="space-y-2 border-line border-b py-3">
            <p>
              {one.body} <span className="text-ink-soft text-sm">({t(`proposals.states.${one.state}`)})</span>
            </p>
            {one.because && <p className="text-ink-soft text-sm">{one.because}</p>}
            {alive && one.state === "open" && <Decision proposal={one} agencyId={agencyId} open={open} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Decision({ proposal, agencyId, open }: { proposal: Proposal; agencyId: string; open: boolean }) {
  const t = texts("panels");
  const hat = { kind: "admin" as const, id: agencyId };
  const hidden = (decision: string) => ({ proposalId: proposal.id, decision });
  return (
    <div className="flex flex-wrap items-end gap-x-6 gap-y-3">
      {open ? (
        <p className="text-ink-soft text-sm">{t("proposals.wait")}</p>
      ) : (
        <OneButtonForm
          id={`take-${proposal.id}`}
          action={decideProposalAction}
          hat={hat}
          hidden={hidden("taken")}
          words={formWords("panels")}
          label={t("proposals.take")}
          pendingLabel={t("proposals.taking")}
        />
      )}
      <ActionForm
        {...formWords("panels")}
        id={`decline-${proposal.id}`}
        action={decideProposalAction}
        hat={hat}
        hidden={hidden("declined")}
        className="flex flex-wrap items-end gap-2"
      >
        <Field name="because" label={t("proposals.because")}>
          <TextInput maxLength={500} />
        </Field>
        <SubmitButton
          variant="plain"
          label={t("proposals.decline")}
          pendingLabel={t("proposals.declining")}
        />
      </ActionForm>
    </div>
  );
}
