import { contextFor } from "@/lib/context/context";
import { latestInstrument } from "@/lib/domain/instruments/registry";
import { publishedIndicators, publishedPanelFile } from "@/lib/domain/panels/published-panel";
import { STABLE_UNDER } from "@/lib/domain/panels/vocabulary";
import { addExperts } from "@/lib/panels/commands/add-experts";
import { closeRound } from "@/lib/panels/commands/close-round";
import { createPanel } from "@/lib/panels/commands/create-panel";
import { importRatings } from "@/lib/panels/commands/import-ratings";
import { openRound } from "@/lib/panels/commands/open-round";
import { rateIndicator } from "@/lib/panels/commands/rate-indicator";
import { getPanelToRate } from "@/lib/panels/queries/for-experts";
import { granted, type Stage } from "./cast";
import type { Settlement, Settler } from "./settle";

/** The published panel as a file that the agency loaded, and a panel of the agency's mentors in its second round. */
export async function askExperts(stage: Stage, { admins, mentors }: Settlement): Promise<void> {
  const { build, database } = stage;
  const [admin] = admins;
  if (!admin) throw new Error("the demonstration has no administrator");
  const on = (day: number) => ({ database, now: build.at(day), requestId: "demonstration" });
  const asAdmin = (day: number) =>
    contextFor(on(day), { kind: "admin", id: build.agencyId }, admin.sessionHash);
  const instrument = latestInstrument("antecedents");
  const keys = instrument.sections.flatMap(({ items }) => items.map(({ key }) => key));
  const known = publishedIndicators(new Set(keys)).flatMap(({ itemKey }) =>
    itemKey === null ? [] : [itemKey],
  );
  const rules = { instrument: instrument.id, threshold: "0.5", stableUnder: String(STABLE_UNDER) };
  const loaded = granted(
    await createPanel(await asAdmin(-40), {
      ...rules,
      title: "The published panel of fifteen experts",
      intro: "Loaded from the printed answers, in the corrected order, to see where the weights come from.",
      indicators: known,
    }),
  );
  const file = { panelId: loaded.id, kind: "counts", file: publishedPanelFile() };
  granted(await importRatings(await asAdmin(-40), file));
  const own = granted(
    await createPanel(await asAdmin(-17), {
      ...rules,
      title: "What matters for makers of machines in our region",
      intro: "Think of firms with 10 to 250 people that make machines or parts.",
      indicators: known.slice(0, 12),
    }),
  );
  const people = mentors.slice(0, 6).map(({ person }) => person.id);
  granted(await addExperts(await asAdmin(-17), { panelId: own.id, people }));
  granted(await openRound(await asAdmin(-16), { panelId: own.id, dueOn: build.on(-9) }));
  const rate = async (person: Settler, { now }: { now: Date }, levelOf = () => 2 + build.chance.below(3)) => {
    const origin = { database, now, requestId: "demonstration" };
    const expert = await contextFor(origin, { kind: "expert", id: own.id }, person.sessionHash);
    const panel = await getPanelToRate(expert);
    for (const { id: indicatorId } of panel?.indicators ?? [])
      granted(await rateIndicator(expert, { indicatorId, level: String(levelOf()) }));
  };
  for (const [at, { person }] of mentors.slice(0, 4).entries()) await rate(person, on(-14 + at));
  granted(await closeRound(await asAdmin(-9), { panelId: own.id }));
  granted(await openRound(await asAdmin(-8), { panelId: own.id, dueOn: build.on(20) }));
  for (const [at, { person }] of mentors.slice(0, 2).entries()) await rate(person, on(-5 + at));
  // At an hour of their own, so that nothing else of the story moves.
  const later = { now: new Date(build.today.getTime() - 3 * 86_400_000 + 10 * 3_600_000) };
  for (const { person } of mentors.slice(2, 5)) await rate(person, later, () => 3);
}
