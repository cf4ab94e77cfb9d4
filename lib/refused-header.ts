/** Under this name proxy.ts is told the status with which it has to refuse a request. */
export const REFUSED = "x-landfall-refused";
