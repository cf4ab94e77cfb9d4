import { z } from "zod";

const schema = z.object({
  NODE_ENV: z.enum(["development", "test", "production"]).default("development"),
  DATABASE_URL: z.url(),
  DATABASE_URL_JOB: z.url().optional(),
  APP_ORIGIN: z.url().transform((value) => new URL(value).origin),
  AUTH_SECRET: z.string().min(32),
  LANDFALL_DEMO: z.literal("1").optional(),
  SMTP_URL: z.url().optional(),
  MAIL_FROM: z.string().optional(),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("info"),
  DATABASE_POOL: z.coerce.number().int().min(1).max(100).default(10),
});

export type Env = z.infer<typeof schema>;
let known: Env | undefined;

/** The checked environment. Throws one sentence that names every setting that is missing or wrong. */
export function env(): Env {
  if (known) return known;
  const parsed = schema.safeParse(process.env);
  if (!parsed.success) {
    const names = parsed.error.issues.map((issue) => `${issue.path.join(".")} (${issue.message})`);
    throw new Error(`Settings missing or wrong: ${names.join("; ")}. The README lists them all.`);
  }
  known = parsed.data;
  return known;
}

export const isDemonstration = () => env().LANDFALL_DEMO === "1";

/** Readable before the rest is checked, so that a refusal to start can be logged. */
export const logLevel = () => schema.shape.LOG_LEVEL.catch("info").parse(process.env.LOG_LEVEL);
