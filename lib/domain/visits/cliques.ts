import type { Board } from "@/lib/domain/visits/board";

/**
 * Groups of people of whom at most one may travel, such that each pair in conflict is in one of them: one row of a
 * clique says more to the solver than a row for each of its pairs.
 */
export function cliquesOf(board: Board, people: readonly number[]): number[][] {
  const all = board.personIds.length;
  const here = new Set(people);
  const covered = new Set<number>();
  const cliques: number[][] = [];
  for (const one of people)
    for (const other of board.foes[one] ?? []) {
      if (other < one || !here.has(other) || covered.has(one * all + other)) continue;
      const clique = [one, other];
      for (const third of board.foes[one] ?? [])
        if (here.has(third) && clique.every((member) => board.apart[member * all + third] === 1))
          clique.push(third);
      clique.sort((a, b) => a - b);
      for (const a of clique) for (const b of clique) if (a < b) covered.add(a * all + b);
      cliques.push(clique);
    }
  return cliques;
}
