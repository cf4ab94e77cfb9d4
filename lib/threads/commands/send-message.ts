import { command } from "@/lib/command";
import { Refusal } from "@/lib/errors";
import { threadReaders } from "../queries/readers";
import { sendMessageInput } from "../schema";
import { lockedThread } from "./own-thread";
import { putMessage } from "./put-message";
import { tellNamed } from "./tell-named";

/** Says something in a thread. Those whom it names get it by mail at once, the others find it when they look. */
export const sendMessage = command({
  name: "threads.send",
  input: sendMessageInput,
  hats: ["member", "mentor", "admin"],
  idempotent: true,
  async run({ tx, actor, input: { threadId, body, mentions }, now, audit }) {
    const thread = await lockedThread(tx, actor, threadId);
    const readers = await threadReaders(tx, threadId);
    const known = new Set(readers.map((reader) => reader.account_id));
    if (mentions.some((accountId) => !known.has(accountId)))
      throw new Refusal("invalid", { mentions: ["not-in-thread"] });
    const id = await putMessage(tx, actor, { threadId, firmId: thread.firmId, body, mentions }, now);
    await audit({ verb: "message.sent", subject: { kind: "thread", id: threadId }, firmId: thread.firmId });
    const named = readers.filter(
      (reader) => mentions.includes(reader.account_id) && reader.account_id !== actor.accountId,
    );
    await tellNamed(tx, actor, { thread, body }, named, now);
    return { id, threadId };
  },
});
