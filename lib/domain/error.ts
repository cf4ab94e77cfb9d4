/** A caller's mistake that a pure function refuses: a code for the program, a sentence for the person. */
export class DomainError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = "DomainError";
  }
}
