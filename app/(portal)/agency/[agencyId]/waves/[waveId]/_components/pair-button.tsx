import { OneButtonForm } from "@/components/form/one-button-form";
import type { FormAction } from "@/lib/action-state";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";
import { allowPairAction, lockPairAction, removePairAction, unlockPairAction } from "@/lib/waves/actions";
import type { WaveRecord } from "@/lib/waves/types";

type Kind = "lock" | "swap" | "unlock" | "remove" | "allow";
const ACTIONS: Record<Kind, FormAction> = {
  lock: lockPairAction,
  swap: lockPairAction,
  unlock: unlockPairAction,
  remove: removePairAction,
  allow: allowPairAction,
};
const PENDING = {
  lock: "locking",
  swap: "swapping",
  unlock: "unlocking",
  remove: "removing",
  allow: "allowing",
} as const;

type Props = { kind: Kind; wave: WaveRecord; agencyId: string; firmId: string; mentorId: string };

/** Fixes, exchanges, frees, takes out or allows again one pair of a draft. */
export function PairButton({ kind, wave, agencyId, firmId, mentorId }: Props) {
  const t = texts("waves");
  return (
    <OneButtonForm
      id={`${kind}-${mentorId}`}
      action={ACTIONS[kind]}
      hat={{ kind: "admin", id: agencyId }}
      words={formWords("waves")}
      hidden={{ waveId: wave.id, version: String(wave.version), firmId, mentorId }}
      label={t(`page.${kind}`)}
      pendingLabel={t(`page.${PENDING[kind]}`)}
    />
  );
}
