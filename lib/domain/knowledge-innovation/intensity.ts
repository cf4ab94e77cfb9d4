import type { SourceRef } from "@/lib/domain/sources";
import { INNOVATIONS, type Innovation, type Phase } from "@/lib/domain/vocabulary";

export type Intensity = 0 | 1 | 2 | 3;

/** How strongly a phase calls for an innovation, and what of the source it is read from. */
export type PhaseCall = { intensity: Intensity; reading: string; source: SourceRef };

// The source draws these courses as a figure without numbers. The direction is theirs, every step is ours.
const reads = (intensity: Intensity, reading: string): PhaseCall => ({
  intensity,
  reading,
  source: { id: "linder-2024", where: "Sections 3 and 4", judgement: true },
});

/** Ordinals 0 (not called for) to 3 (called for most) by innovation and phase. */
export const PHASE_CALLS: Readonly<Record<Innovation, Readonly<Record<Phase, PhaseCall>>>> = {
  marketing: {
    pre: reads(3, "Before entry, firms gather knowledge of the market as fully as they can."),
    initial: reads(3, "In the first years, marketing innovation from market knowledge is used intensively."),
    experienced: reads(1, "The use of market knowledge declines as the firm advances."),
  },
  management: {
    pre: reads(0, "New ways of doing business abroad rest on experience, which does not exist yet."),
    initial: reads(1, "Doing business abroad begins to give the experience that it rests on."),
    experienced: reads(2, "New ways of doing business carry the firm further along; no intensity is stated."),
  },
  process: {
    pre: reads(1, "Knowledge of how to work abroad starts to be acquired before entry."),
    initial: reads(1, "Firms acquire this knowledge and still use it little in the first years."),
    experienced: reads(3, "Experienced firms use what they know of working abroad intensively."),
  },
  product: {
    pre: reads(0, "Knowledge of customers and their culture begins to build with the first market."),
    initial: reads(1, "Knowledge of customers and their culture starts to build."),
    experienced: reads(2, "It is used more and more as the firm learns about cultures."),
  },
};

/** How strongly the phase calls for the innovation, 0 to 3. A judgement of the portal. */
export function intensityOf(innovation: Innovation, phase: Phase): Intensity {
  return PHASE_CALLS[innovation][phase].intensity;
}

/** The innovations that a phase calls for at all, strongest first, ties in the order of the vocabulary. */
export function calledFor(phase: Phase): Innovation[] {
  return INNOVATIONS.filter((innovation) => intensityOf(innovation, phase) > 0).toSorted(
    (one, other) => intensityOf(other, phase) - intensityOf(one, phase),
  );
}
