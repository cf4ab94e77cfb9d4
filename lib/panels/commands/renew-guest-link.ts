import { command } from "@/lib/command";
import { Refusal } from "@/lib/errors";
import { expertInput } from "../schema";
import { mailExpert } from "./mail-experts";
import { takeExpert } from "./take-expert";

const MAX_SENDS = 12;

/** Mails a guest a new link, which works once; the older one no longer does. */
export const renewGuestLink = command({
  name: "panels.renew-guest-link",
  input: expertInput,
  hats: ["admin"],
  async run({ tx, actor, input: { expertId }, now, audit }) {
    const { panel, expert } = await takeExpert(tx, actor, expertId);
    if (expert.accountId !== null || expert.state === "withdrawn") throw new Refusal("settled");
    if (!panel.open || !panel.last) throw new Refusal("no-open-round");
    if (expert.sends >= MAX_SENDS) throw new Refusal("too-many-mails");
    const { agencyId } = actor;
    const { panelId } = expert;
    const round = {
      agencyId,
      panelId,
      title: panel.title,
      number: panel.last.number,
      dueOn: panel.last.dueOn,
    };
    await mailExpert(tx, round, expert, now);
    await audit({ verb: "panel.link-sent-again", subject: { kind: "panel", id: panelId } });
    return { email: expert.email };
  },
});
