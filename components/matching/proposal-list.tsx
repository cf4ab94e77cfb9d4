import { Field } from "@/components/form/field";
import { ActionForm } from "@/components/form/form";
import { OneButtonForm } from "@/components/form/one-button-form";
import { Select } from "@/components/form/select";
import { SubmitButton } from "@/components/form/submit-button";
import { DefinitionList } from "@/components/ui/definition-list";
import { Disclosure } from "@/components/ui/disclosure";
import type { FormHat } from "@/lib/action-state";
import { formWords } from "@/lib/i18n/form-words";
import { formatDate, formatList } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import { WISH_KINDS } from "@/lib/matching/schema";
import { answerPairAction } from "@/lib/waves/actions";
import { DECLINE_REASONS } from "@/lib/waves/schema";
import type { Proposal } from "@/lib/waves/types";
import { valueName } from "./wish-words";

type Props = { proposals: readonly Proposal[]; hat: FormHat; timeZone: string };

const STATES = ["offered", "accepted", "declined", "lapsed", "seat-gone"] as const;

/** Proposed partners: the newest and all that wait for an answer, and folded the earlier ones. */
export function ProposalList({ proposals, ...rest }: Props) {
  const now = proposals.filter(({ state }, at) => at === 0 || state === "offered");
  const earlier = proposals.filter((one) => !now.includes(one));
  return (
    <div className="space-y-6">
      <Proposals proposals={now} {...rest} />
      {earlier.length > 0 && (
        <Disclosure summary={texts("waves")("proposals.earlier", { n: earlier.length })}>
          <Proposals proposals={earlier} {...rest} />
        </Disclosure>
      )}
    </div>
  );
}

/** Each with what is told about it, and the two answers. */
function Proposals({ proposals, hat, timeZone }: Props) {
  const t = texts("waves");
  return (
    <ul className="space-y-6">
      {proposals.map((proposal) => {
        const state = STATES.find((one) => one === proposal.state) ?? "lapsed";
        const open = state === "offered" && proposal.mine === null;
        return (
          <li key={proposal.id} className="max-w-measure space-y-3 border-line border-t pt-4">
            <h3 className="font-semibold text-lg">{proposal.shown.name || t("proposals.noName")}</h3>
            {proposal.shown.line !== "" && <p>{proposal.shown.line}</p>}
            <Facts facts={proposal.shown.facts} />
            {open ? (
              <>
                <p className="text-ink-soft text-sm">
                  {t("proposals.since", {
                    day: formatDate(proposal.offeredAt, { timeZone }),
                    until: formatDate(proposal.until, { timeZone }),
                  })}
                  {proposal.theirs === "accepted" && ` ${t("proposals.theirs")}`}
                </p>
                <Answers id={proposal.id} hat={hat} />
              </>
            ) : (
              <p>{stateText(state, proposal, hat)}</p>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function stateText(state: (typeof STATES)[number], { mine }: Proposal, { kind }: FormHat): string {
  const t = texts("waves");
  const side = kind === "mentor" ? "mentor" : "firm";
  return t(`proposals.states.${state}`, { side, who: mine === "declined" ? "you" : "other" });
}

function Facts({ facts }: { facts: readonly string[] }) {
  const t = texts("waves");
  const items = WISH_KINDS.flatMap((kind) => {
    const values = facts.flatMap((fact) => {
      const [of = "", value = ""] = fact.split(":");
      return of === kind ? [valueName({ kind, value })] : [];
    });
    return values.length > 0 ? [{ term: t(`proposals.facts.${kind}`), details: formatList(values) }] : [];
  });
  return <DefinitionList items={items} />;
}

function Answers({ id, hat }: { id: string; hat: FormHat }) {
  const t = texts("waves");
  const words = formWords("waves");
  const labels = { reason: t("proposals.reason") };
  return (
    <div className="space-y-3">
      <OneButtonForm
        id={`accept-${id}`}
        action={answerPairAction}
        hat={hat}
        words={words}
        hidden={{ pairId: id, answer: "accepted" }}
        variant="primary"
        label={t("proposals.accept")}
        pendingLabel={t("proposals.accepting")}
      />
      <Disclosure summary={t("proposals.decline")}>
        <ActionForm
          action={answerPairAction}
          {...words}
          labels={labels}
          hat={hat}
          hidden={{ pairId: id, answer: "declined" }}
          id={`decline-${id}`}
          className="space-y-3"
        >
          <Field name="reason" label={labels.reason}>
            <Select
              empty={t("proposals.pick")}
              options={DECLINE_REASONS.map((one) => ({ value: one, label: t(`proposals.reasons.${one}`) }))}
            />
          </Field>
          <SubmitButton
            variant="quiet"
            label={t("proposals.decline")}
            pendingLabel={t("proposals.declining")}
          />
        </ActionForm>
      </Disclosure>
    </div>
  );
}
