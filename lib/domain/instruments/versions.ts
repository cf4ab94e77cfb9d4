/** Versions from here on are an agency's; the portal's own come with its code and stay below. */
export const FIRST_AGENCY_VERSION = 1000;

/** The portal's own text of an instrument, or what an agency made of it. */
export const isAgencyVersion = (version: number): boolean => version >= FIRST_AGENCY_VERSION;
