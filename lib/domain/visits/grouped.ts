/** Things by what a key says of them, keys in the order in which they come up. */
export function grouped<Each>(things: readonly Each[], keyOf: (thing: Each) => number): Map<number, Each[]> {
  const groups = new Map<number, Each[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}
