/** What a list query is asked for, as the address of a list says it. Queries take from it only what they know. */
export type ListInput = {
  q: string;
  sort: { id: string; desc: boolean };
  page: number;
  pageSize: number;
  filters: Readonly<Record<string, readonly string[]>>;
};

/** One page of a list and the count over everything that the filters let through. */
export type ListPage<Row> = { rows: Row[]; total: number };

export const offsetOf = ({ page, pageSize }: ListInput): number => (page - 1) * pageSize;

export const chosen = ({ filters }: ListInput, name: string): readonly string[] => filters[name] ?? [];
