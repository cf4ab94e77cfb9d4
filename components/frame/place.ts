import type { IconName } from "@/components/ui/icon";

/** A place in the navigation; `also` names addresses that belong to it without lying beneath it. */
export type Place = {
  href: string;
  label: string;
  icon: IconName;
  exact?: boolean;
  /** The name where there is room for ten letters only. */
  short?: string;
  also?: readonly string[];
  count?: string;
  /** The heading it stands under, together with its neighbours of the same one. */
  group?: string;
};

/** A hat a person can wear, and for whom. */
export type Hat = { href: string; role: string; of: string; current: boolean };
