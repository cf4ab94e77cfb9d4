/**
 * Where the portal draws its lines through what a firm holds, in 0..1: from `heldWell` on (level 4 on average) nothing is
 * to be built up; below `lackingBelow` (the middle, level 3) it is lacking. The source draws none.
 */
export const COMPETENCE_LINES = { heldWell: 0.75, lackingBelow: 0.5, judgement: true } as const;
