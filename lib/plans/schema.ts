import { z } from "zod";
import { ACTION_STATUSES, EFFORTS } from "@/lib/domain/vocabulary";
import { choice, isoDate, line, many, optionalIsoDate, optionalText, seenVersion, uuid } from "@/lib/fields";

const blank = (value: unknown) => (value === "" || value === undefined ? null : value);
const owner = () => z.preprocess(blank, z.union([z.null(), uuid()]));
// Nobody plans a firm's next step for the century after.
const day = () => isoDate().refine((value) => value >= "2000-01-01" && value <= "2099-12-31", "invalid-date");
const optionalDay = () => optionalIsoDate().pipe(z.union([z.null(), day()]));

const content = {
  title: line(140),
  why: optionalText(1_000),
  owner: owner(),
  dueOn: optionalDay(),
  effort: choice(EFFORTS),
};

export const addActionInput = z.strictObject(content);
export const editActionInput = z.strictObject({
  ...content,
  actionId: uuid(),
  version: seenVersion(),
  reason: optionalText(500),
});

export const setStatusInput = z
  .strictObject({
    actionId: uuid(),
    version: seenVersion(),
    status: choice(ACTION_STATUSES),
    blockedBy: optionalText(300),
    reason: optionalText(500),
  })
  .refine(({ status, blockedBy }) => status !== "blocked" || blockedBy !== "", {
    path: ["blockedBy"],
    message: "required",
  });

/** Handing the plan in and taking it back. */
export const planVersionInput = z.strictObject({ planId: uuid(), version: seenVersion() });

const ruleId = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "invalid");

/** Names of the fields that carry owner and day of one recommendation. */
export const ownerField = (rule: string) => `owner.${rule}`;
export const dueField = (rule: string) => `due.${rule}`;

/** The recommendations ticked, each with the owner and the day in the fields beside it. */
export const takeOverInput = z
  .object({ resultId: uuid(), rules: many(ruleId, 60).refine((rules) => rules.length > 0, "required") })
  .catchall(z.unknown())
  .transform((form, issues) => {
    const { resultId, rules, ...beside } = form;
    for (const name of Object.keys(beside)) {
      if (!/^(owner|due)\.[a-z0-9-]{1,80}$/.test(name))
        issues.addIssue({ code: "unrecognized_keys", keys: [name], path: [name] });
    }
    const chosen = rules.map((rule) => {
      const parsed = z.object({ owner: owner(), dueOn: optionalDay() }).safeParse({
        owner: beside[ownerField(rule)],
        dueOn: beside[dueField(rule)],
      });
      for (const { path } of parsed.error?.issues ?? []) {
        const name = path[0] === "owner" ? ownerField(rule) : dueField(rule);
        issues.addIssue({
          code: "custom",
          path: [name],
          message: path[0] === "owner" ? "invalid" : "invalid-date",
        });
      }
      return { ruleId: rule, owner: parsed.data?.owner ?? null, dueOn: parsed.data?.dueOn ?? null };
    });
    return { resultId, chosen };
  });
