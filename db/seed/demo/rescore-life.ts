import { randomUUID } from "node:crypto";
import { latestInstrument } from "@/lib/domain/instruments/registry";
import { publishedIndicators } from "@/lib/domain/panels/published-panel";
import { STABLE_UNDER } from "@/lib/domain/panels/vocabulary";
import { acceptPanel } from "@/lib/panels/commands/accept-panel";
import { createPanel } from "@/lib/panels/commands/create-panel";
import { importRatings } from "@/lib/panels/commands/import-ratings";
import { newestRounds } from "@/lib/picture/queries/newest-rounds";
import { keepRescored } from "@/lib/results/commands/keep-rescored";
import { adminOn, granted, memberOn, type Stage } from "./cast";
import type { Settlement } from "./settle";

/** Nine export advisors of the agency, asked on paper: how much each of ten points matters, 1 to 5, a line a point. */
const ON_PAPER = [
  "545545454",
  "334243433",
  "454544545",
  "223132322",
  "445455444",
  "555545554",
  "332343323",
  "454444545",
  "343334343",
  "555454545",
];

/**
 * The agency publishes an edition with weights of its own after the firms have answered, and the first firm keeps what
 * its answers say under that edition beside its result.
 */
export async function scoreAgain(stage: Stage, settlement: Settlement): Promise<void> {
  const { id: instrument, sections } = latestInstrument("antecedents");
  const keys = new Set(sections.flatMap(({ items }) => items.map(({ key }) => key)));
  const indicators = publishedIndicators(keys)
    .flatMap(({ itemKey }) => itemKey ?? [])
    .slice(-ON_PAPER.length);
  const { id: panelId } = granted(
    await createPanel(await adminOn(stage, settlement, -12), {
      instrument,
      threshold: "0.5",
      stableUnder: String(STABLE_UNDER),
      title: "What our own advisors see matter",
      intro: "Nine advisors filled this in on paper at the autumn meeting.",
      indicators,
    }),
  );
  const head = ["indicator", ...Array.from("123456789", (n) => `advisor ${n}`)].join(",");
  const lines = indicators.map((key, at) => [key, ...(ON_PAPER[at] ?? "")].join(","));
  const file = { panelId, kind: "ratings", file: [head, ...lines].join("\n") };
  granted(await importRatings(await adminOn(stage, settlement, -12), file, randomUUID()));
  const { version } = granted(await acceptPanel(await adminOn(stage, settlement, -11), { panelId }));
  const [first] = settlement.firms;
  if (!first) return;
  const owner = await memberOn(stage, first, -3);
  const rounds = await owner.read((tx) => newestRounds(tx, owner.actor, first.id));
  const round = rounds.find((one) => one.instrument === instrument);
  if (!round) return;
  const given = { firmId: first.id, assessmentId: round.assessmentId, under: String(version) };
  granted(await keepRescored(owner, given, randomUUID()));
}
