/** A name that begins a line. */
export const titled = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
