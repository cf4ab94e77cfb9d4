// `__Host-`: sent back to this very origin only, over https (or loopback), for every path.
export const SESSION_COOKIE = "__Host-landfall.session";
export const CSRF_COOKIE = "__Host-landfall.csrf";
export const CALLBACK_COOKIE = "__Host-landfall.callback";
/** Between password and code; five minutes. */
export const STEP_COOKIE = "__Host-landfall.step";

/** A guest's access to one expert panel; kept as a hash with its end, and revoked, in the row of the guest. */
export const GUEST_COOKIE = "__Host-landfall.guest";

/** Days until a session ends whatever happens; it also ends after 7 days without use (the database's `enter`). */
export const SESSION_DAYS = 30;
