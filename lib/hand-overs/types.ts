/** What a mentor leaves or is asked to leave; `body` is empty until it is written. */
export type HandOver = {
  id: string;
  firm: string;
  body: string;
  askedAt: string;
  writtenAt: string | null;
  version: number;
};

/** An earlier mentor's note as the next one reads it. */
export type EarlierNote = { id: string; by: string | null; body: string; writtenAt: string };
