/** A name as people write it from memory, made comparable: width and case of letters and runs of spaces do not count. */
export const writtenName = (name: string): string =>
  name.normalize("NFKC").trim().toLocaleLowerCase("en").replace(/\s+/g, " ");
