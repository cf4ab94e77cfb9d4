import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { directionOf, type StageMove, stageOn, storyOf } from "@/lib/domain/stage-moves";
import { STAGE_PLACES } from "@/lib/domain/vocabulary";

const move = (
  id: string,
  stage: StageMove["stage"],
  movedOn: string,
  recordedAt = "2026-01-01T00:00:00Z",
) => ({
  id,
  stage,
  movedOn,
  recordedAt,
});

const anyMoves = fc.uniqueArray(
  fc.record({
    id: fc.uuid(),
    stage: fc.constantFrom(...STAGE_PLACES),
    movedOn: fc.constantFrom("2023-05-01", "2024-02-29", "2024-03-01", "2026-11-22"),
    recordedAt: fc.constantFrom("2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z"),
  }),
  { selector: (one) => one.id, maxLength: 8 },
);

describe("moves between stages", () => {
  it("tell up, down and up again in the order of days, whenever they were recorded", () => {
    const story = storyOf([
      move("c", "growth", "2026-01-10"),
      move("a", "launch", "2023-01-10", "2026-05-01T00:00:00Z"),
      move("b", "outside", "2024-06-01"),
    ]);
    expect(story.map(({ id, from, direction }) => [id, from, direction])).toEqual([
      ["a", null, "first"],
      ["b", "launch", "down"],
      ["c", "outside", "up"],
    ]);
  });

  it("let the later recorded count last on one day", () => {
    const moves = [
      move("b", "growth", "2024-01-01", "2026-02-01T00:00:00Z"),
      move("a", "launch", "2024-01-01", "2026-01-01T00:00:00Z"),
    ];
    expect(stageOn(moves)?.stage).toBe("growth");
  });

  it("say what stood on a day, and nothing before the first", () => {
    const moves = [move("a", "preparation", "2024-01-01"), move("b", "launch", "2025-01-01")];
    expect(stageOn(moves, "2023-12-31")).toBeNull();
    expect(stageOn(moves, "2024-12-31")?.stage).toBe("preparation");
    expect(stageOn(moves, "2025-01-01")?.stage).toBe("launch");
  });

  it("do not mind the order in which they are given, and each starts where the one before ended", () => {
    fc.assert(
      fc.property(anyMoves, (moves) => {
        const story = storyOf(moves);
        expect(storyOf(moves.toReversed())).toEqual(story);
        story.forEach((told, at) => {
          expect(told.from).toBe(story[at - 1]?.stage ?? null);
          expect(told.direction).toBe(directionOf(told.from, told.stage));
        });
        expect(stageOn(moves)?.id).toBe(story.at(-1)?.id);
      }),
    );
  });

  it("go up one way exactly where they go down the other", () => {
    fc.assert(
      fc.property(fc.constantFrom(...STAGE_PLACES), fc.constantFrom(...STAGE_PLACES), (one, other) => {
        const back = { up: "down", down: "up", same: "same", first: "first" } as const;
        expect(directionOf(other, one)).toBe(back[directionOf(one, other)]);
      }),
    );
  });
});
