/** Ready, early on the way, or not known. */
export const [EARLY, READY, UNKNOWN] = [0, 1, 2];

/** In place of points: no such seat. */
export const NO_SEAT = -1;

/**
 * The task in numbers. Delegations and people are numbered by id, so that the order of input does not matter; people
 * are the newcomers, then the experienced members. Tables are flat: `person * delegations + delegation` and so on.
 */
export type Board = {
  delegationIds: readonly string[];
  /** Ids of newcomers, then of experienced members. */
  personIds: readonly string[];
  newcomers: number;
  experienced: number;
  /** By delegation. Delegations of one week have the same number here. */
  week: Int32Array;
  seats: Int32Array;
  minNewcomers: Int32Array;
  minExperienced: Int32Array;
  /** By person and delegation: 1 where a newcomer wishes, or an experienced member knows, the market. */
  fits: Uint8Array;
  /** By person and delegation: points of the seat, or NO_SEAT. */
  seatPoints: Int32Array;
  /** By experienced member. */
  limit: Int32Array;
  /** By newcomer: its sector's number; newcomers of one sector have the same buddy points. */
  sector: Int32Array;
  sectors: number;
  /** By sector and experienced member. */
  nearPoints: Int32Array;
  /** By experienced member and delegation. */
  yearsPoints: Int32Array;
  ready: Uint8Array;
  mix: number;
  /** By two people: 1 where they may not travel together. */
  apart: Uint8Array;
  /** By person: with whom not. */
  foes: readonly Int32Array[];
  /** By person and delegation: 1 for a seat that is taken whatever else. */
  locked: Uint8Array;
};
