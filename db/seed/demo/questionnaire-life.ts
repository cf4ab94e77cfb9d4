import { COVER, wordingOf } from "@/lib/domain/instruments/wording";
import { editDraft } from "@/lib/instruments/commands/edit-draft";
import { startDraft } from "@/lib/instruments/commands/start-draft";
import { newestInstrument } from "@/lib/instruments/queries/load";
import { adminOn, granted, type Stage } from "./cast";
import type { Settlement } from "./settle";

/** An edition of a questionnaire that the agency is still writing: another introduction, two questions said plainer. */
export async function rewordQuestionnaire(stage: Stage, settlement: Settlement): Promise<void> {
  const admin = await adminOn(stage, settlement, -4);
  const base = await admin.read((tx) => newestInstrument(tx, stage.build.agencyId, "competence"));
  const instrument = base.id;
  granted(await startDraft(admin, { instrument, from: String(base.version) }));
  const texts = wordingOf(base);
  const fields = (part: string, things: readonly string[]) => ({
    ...Object.fromEntries(texts.filter((one) => one.part === part).map(({ name, text }) => [name, text])),
    ...Object.fromEntries(things.map((id, at) => [`${id}:place`, String(at + 1)])),
  });
  const sections = base.sections.map(({ id }) => id);
  const cover = {
    ...fields(COVER, sections),
    "cover:summary":
      "Shows what your firm already brings along for business abroad, and what it would still have to learn. Our advisors use it to prepare the first visit.",
  };
  granted(
    await editDraft(await adminOn(stage, settlement, -4), { instrument, part: COVER, seen: "1", ...cover }),
  );
  const [first] = base.sections;
  if (!first) return;
  const part = {
    ...fields(
      first.id,
      first.items.map(({ key }) => key),
    ),
    [`${first.id}:intro`]:
      "Who runs the firm, and what they have seen of other countries. Answer for those who decide.",
  };
  granted(
    await editDraft(await adminOn(stage, settlement, -3), {
      instrument,
      part: first.id,
      seen: "2",
      ...part,
    }),
  );
}
