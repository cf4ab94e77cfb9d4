import { TERMS } from "@/lib/domain/knowledge-innovation/level-words";

type Kinds = typeof TERMS;

/** A name of the field as a heading or label begins it: the domain keeps them fit for mid-sentence. */
export function termName<K extends keyof Kinds>(kind: K, id: keyof Kinds[K] & string): string {
  const { name } = TERMS[kind][id] as { name: string };
  return name.charAt(0).toLocaleUpperCase() + name.slice(1);
}
