import { randomUUID } from "node:crypto";
import { panelIndicators, panels } from "@/db/schema/panels";
import { command } from "@/lib/command";
import { INSTRUMENTS, latestInstrument } from "@/lib/domain/instruments/registry";
import type { Instrument } from "@/lib/domain/instruments/types";
import { pointWording } from "@/lib/domain/panels/point-wording";
import { Refusal } from "@/lib/errors";
import { createPanelInput } from "../schema";

/** Sets a panel up on indicators of an instrument. Nobody is asked before its first round is opened. */
export const createPanel = command({
  name: "panels.create",
  input: createPanelInput,
  hats: ["admin"],
  idempotent: true,
  async run({ tx, actor: { agencyId, accountId }, input, now, audit }) {
    if (!INSTRUMENTS.some(({ id }) => id === input.instrument))
      throw new Refusal("invalid", { instrument: ["invalid"] });
    const instrument = latestInstrument(input.instrument);
    const chosen = indicatorsOf(instrument).filter(({ itemKey }) => input.indicators.includes(itemKey));
    if (chosen.length === 0) throw new Refusal("invalid", { indicators: ["required"] });
    if (chosen.length < input.indicators.length) throw new Refusal("invalid", { indicators: ["invalid"] });
    const id = randomUUID();
    const { title, intro, threshold, stableUnder } = input;
    const made = { agencyId, id, title, intro, threshold, stableUnder, createdAt: now, createdBy: accountId };
    await tx
      .insert(panels)
      .values({ ...made, instrument: instrument.id, instrumentVersion: instrument.version });
    await tx
      .insert(panelIndicators)
      .values(chosen.map((one, position) => ({ ...one, agencyId, panelId: id, position })));
    await audit({
      verb: "panel.created",
      subject: { kind: "panel", id },
      changes: { title: { from: null, to: title }, indicators: { from: null, to: chosen.length } },
    });
    return { id, agencyId };
  },
});

/** What can be rated of an instrument: its items, in the words in which experts judge what matters. */
function indicatorsOf(instrument: Instrument) {
  return instrument.sections.flatMap(({ title, items }) =>
    items.map((item) => ({
      itemKey: item.key,
      wording: pointWording(instrument, item),
      heading: title,
    })),
  );
}
