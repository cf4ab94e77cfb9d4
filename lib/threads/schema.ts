import { z } from "zod";
import { line, many, text, uuid } from "@/lib/fields";

export const MESSAGE_MAX = 4_000;

const mentions = many(uuid(), 50);

export const beginThreadInput = z.strictObject({
  firmId: uuid(),
  subject: line(140),
  body: text(MESSAGE_MAX),
});
export const sendMessageInput = z.strictObject({ threadId: uuid(), body: text(MESSAGE_MAX), mentions });
export const threadInput = z.strictObject({ threadId: uuid() });
