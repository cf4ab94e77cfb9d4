/** Version of the rules that turn a diagnosis into recommendations; stored with every result they made. */
export const RULES_VERSION = 4;
