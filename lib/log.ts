import pino from "pino";
import { logLevel } from "./env";

// Only what is named here is written: no bodies, no cookies, no addresses of people.
export const log = pino({
  level: logLevel(),
  base: { service: "landfall" },
  timestamp: pino.stdTimeFunctions.isoTime,
});
