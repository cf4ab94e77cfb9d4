/** Country and number without what people type differently: spaces, dots, case. */
export const registrationKeyOf = (country: string, number: string) =>
  `${country}:${number
    .normalize("NFKC")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toUpperCase()}`;
