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

const sentences: readonly { codes: readonly string[]; code: string; sentence: string }[] = [
  {
    codes: ["ENOSPC", "EDQUOT", "53100"],
    code: "disk_full",
    sentence: "The disk is full. Free some space, then start again.",
  },
  {
    codes: ["EROFS"],
    code: "read_only",
    sentence: "The disk can only be read. Landfall needs to write there.",
  },
  {
    codes: ["EACCES", "EPERM"],
    code: "no_permission",
    sentence:
      "This user may not read or write there. Start as the user the folder belongs to, or correct its owner.",
  },
  {
    codes: ["ECONNREFUSED", "ENOTFOUND", "EHOSTUNREACH", "ETIMEDOUT", "57P03"],
    code: "no_database",
    sentence: "The database does not answer. Check that it runs and that its address is right.",
  },
  {
    codes: ["28P01", "28000", "3D000"],
    code: "database_refuses",
    sentence: "The database does not let this role in. Check the name, password and database in its address.",
  },
  {
    codes: ["55P03"],
    code: "database_busy",
    sentence:
      "Another connection holds a lock that is needed here. Nothing was changed; try again in a moment.",
  },
  {
    codes: ["42501"],
    code: "wrong_role",
    sentence: "The role may not do this in the database. DATABASE_URL_OWNER must name the role that owns it.",
  },
];

/** Turns what the operating system and the database say about disk, permission and connection into sentences. */
export function obstacle(error: unknown): StartError | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, path, message } = error as NodeJS.ErrnoException;
  const found = sentences.find(({ codes }) => code !== undefined && codes.includes(code));
  if (!found) return obstacle(error.cause);
  const detail = path ?? message;
  return new StartError(found.code, detail ? `${found.sentence} (${detail})` : found.sentence);
}
