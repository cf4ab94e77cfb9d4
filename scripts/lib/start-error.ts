/** Something outside Landfall stands in the way; the sentence says what it is and what to do. */
export class StartError extends Error {
  readonly code: string;

  constructor(code: string, sentence: string) {
    super(sentence);
    this.name = "StartError";
    this.code = code;
  }
}

/** Says a known obstacle in its sentence, anything else with its stack, and sets the exit code. */
export function reportFailure(error: unknown): void {
  process.exitCode = 1;
  const known = error instanceof StartError ? error : obstacle(error);
  console.error(known ? `\n${known.message}  [${known.code}]\n` : error);
}

/** Turns what the operating system and the database say about disk and permissions into sentences. */
export function obstacle(error: unknown): StartError | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, path } = error as NodeJS.ErrnoException;
  const place = path ? ` (${path})` : "";
  if (code === "ENOSPC" || code === "EDQUOT" || code === "53100")
    return new StartError("disk_full", `The disk is full${place}. Free some space, then start again.`);
  if (code === "EROFS")
    return new StartError("read_only", `The disk can only be read${place}. Landfall needs to write there.`);
  if (code === "EACCES" || code === "EPERM")
    return new StartError(
      "no_permission",
      `This user may not write or read there${place}. Start as the user the folder belongs to, or correct its owner.`,
    );
  return undefined;
}
