import { parentOf } from "./process-identity";

export interface Shutdown {
  /** Set from the moment that the end was asked for. */
  readonly begun: boolean;
  /** What to undo at the end; the last one started ends first. */
  add(end: () => Promise<void>): void;
  run(): Promise<void>;
}

/** Undoes everything that was started on Ctrl-C, SIGTERM, a closed window, or if asked when the parent dies. */
export function listenForEnd({ withParent }: { withParent: boolean }): Shutdown {
  const ends: (() => Promise<void>)[] = [];
  let running: Promise<void> | undefined;
  const run = () => {
    running ??= undo(ends);
    return running;
  };
  // npm passes the signal on, so that it may come twice.
  const quit = () => void run().finally(() => process.exit());
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, quit);
  if (withParent) watchParent(quit);
  return {
    get begun() {
      return running !== undefined;
    },
    add: (end) => void ends.push(end),
    run,
  };
}

async function undo(ends: (() => Promise<void>)[]): Promise<void> {
  for (let end = ends.pop(); end; end = ends.pop())
    await end().catch((error: unknown) => console.error("While stopping:", error));
}

/** A killed npm cannot pass anything on: this process, or the shell between the two, then gets another parent. */
function watchParent(quit: () => void): void {
  const line = () => `${process.ppid} ${parentOf(process.ppid)}`;
  const before = line();
  setInterval(() => line() === before || quit(), 1000).unref();
}
