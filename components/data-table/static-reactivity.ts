import type { TableFeatures } from "@tanstack/react-table";

type Bindings = NonNullable<TableFeatures["coreReactivityFeature"]>;

const nothingToStop = { unsubscribe: () => {} };

/** A table drawn once on the server never changes, so its atoms are plain boxes that nobody watches. */
export const staticReactivity: Bindings = {
  createOptionsStore: false,
  wrapExternalAtoms: false,
  addSubscription: () => {},
  createWritableAtom: (initial) => {
    let value = initial;
    return {
      get: () => value,
      set: (next: unknown) => {
        value = typeof next === "function" ? next(value) : next;
      },
      subscribe: () => nothingToStop,
    };
  },
  createReadonlyAtom: (read) => ({ get: read, subscribe: () => nothingToStop }),
  untrack: (read) => read(),
  batch: (work) => work(),
  schedule: (work) => work(),
};
