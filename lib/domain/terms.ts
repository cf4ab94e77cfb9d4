/** The terms in force: their version is kept with each acceptance, and changes with every change of their sense. */
export const TERMS_VERSION = "2026-11";

/** Since when they are in force, as a calendar date. */
export const TERMS_DATE = "2026-11-02";
