/** Where a version that an agency published comes from: changed words and order, or weights that a panel of experts gave. */
export type VersionProvenance =
  | { kind: "texts"; because: string; changed: number; moved: number }
  | {
      kind: "panel";
      panelId: string;
      /** Who by number and kind, never names; when; on which scale; at which threshold. */
      panel: Readonly<Record<string, unknown>>;
    };
