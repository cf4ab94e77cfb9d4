import { panelExperts } from "@/db/schema/panels";
import { command } from "@/lib/command";
import { Refusal } from "@/lib/errors";
import { expertInput } from "../schema";
import { takeExpert } from "./take-expert";

/** Takes an expert off a panel: link and access end at once. What was said in closed rounds still counts. */
export const withdrawExpert = command({
  name: "panels.withdraw-expert",
  input: expertInput,
  hats: ["admin"],
  async run({ tx, actor, input: { expertId }, now, audit }) {
    const { panel, expert, one } = await takeExpert(tx, actor, expertId);
    if (!panel.may.invite) throw new Refusal("settled");
    if (expert.state === "withdrawn") return { expertId };
    await tx
      .update(panelExperts)
      .set({ state: "withdrawn", withdrawnAt: now, linkHash: null, accessHash: null })
      .where(one);
    await audit({ verb: "panel.expert-withdrawn", subject: { kind: "panel", id: expert.panelId } });
    return { expertId };
  },
});
