import { COMMON_WORDS, KEY_ROWS } from "./password-words";

export const PASSWORD_MIN = 15;
export const PASSWORD_MAX = 200;

/** Why a password is refused. */
export type PasswordFault =
  | "password-short"
  | "password-long"
  | "password-context"
  | "password-repeats"
  | "password-sequence"
  | "password-common";

/**
 * Says why a password would be guessed early, or null. Length counts code points after normalisation (NFKC); any
 * character may stand in it and none has to.
 * @param context what others know of the person: name, e-mail address; words of four letters and more count
 */
export function passwordFault(password: string, context: readonly string[]): PasswordFault | null {
  const letters = [...password.normalize("NFKC")];
  if (letters.length < PASSWORD_MIN) return "password-short";
  if (letters.length > PASSWORD_MAX) return "password-long";
  const plain = letters.join("").toLowerCase();
  if (contextWords(context).some((word) => plain.includes(word) || unmasked(plain).includes(word)))
    return "password-context";
  if (repeats(letters.map((letter) => letter.toLowerCase()))) return "password-repeats";
  if (isSequence(plain)) return "password-sequence";
  if (isCommon(plain)) return "password-common";
  return null;
}

function contextWords(context: readonly string[]): string[] {
  const words = context.flatMap((one) =>
    one
      .normalize("NFKC")
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u),
  );
  return ["landfall", ...words.filter((word) => [...word].length >= 4 && !/^\d+$/.test(word))];
}

const MASKS: Record<string, string> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
  "!": "i",
};

/** Figures and signs that stand for letters, turned back. */
const unmasked = (plain: string) => [...plain].map((letter) => MASKS[letter] ?? letter).join("");

/** Few different characters, or one short piece over and over. */
function repeats(letters: readonly string[]): boolean {
  if (new Set(letters).size < 5) return true;
  for (let unit = 1; unit <= letters.length / 2; unit += 1) {
    if (letters.every((letter, at) => at < unit || letter === letters[at - unit])) return true;
  }
  return false;
}

/** Mostly steps along the alphabet, the figures or a row of keys, in either direction. */
function isSequence(plain: string): boolean {
  const letters = [...plain];
  const steps = letters.filter((letter, at) => at > 0 && follows(letters[at - 1] ?? "", letter));
  return steps.length >= (letters.length - 1) * 0.7;
}

function follows(before: string, letter: string): boolean {
  const distance = (letter.codePointAt(0) ?? 0) - (before.codePointAt(0) ?? 0);
  if (Math.abs(distance) <= 1) return true;
  return KEY_ROWS.some((row) => row.includes(before + letter) || row.includes(letter + before));
}

/** Hardly anything is left once the words that everyone uses, and the figures and signs between them, are taken away. */
function isCommon(plain: string): boolean {
  return [plain, unmasked(plain)].some((form) => {
    const written = form.replace(/[\s!-/:-@[-`{-~]+/g, "");
    let rest = written;
    for (const word of COMMON_WORDS) rest = rest.replaceAll(word, " ");
    return rest !== written && [...rest.replace(/[\d\s]+/g, "")].length < 4;
  });
}
