import { RowLink } from "@/components/ui/row-link";
import { hatHome, type WearableHat } from "@/lib/hats/types";
import { texts } from "@/lib/i18n/texts";

/** The hats a person can put on, each a line that leads to its pages. */
export function HatList({ hats }: { hats: readonly WearableHat[] }) {
  const t = texts("accounts");
  const role = ({ kind, role: more }: WearableHat) => {
    if (kind === "member") return t(more === "owner" ? "roles.owner" : "roles.member");
    if (kind === "mentor") return t(more === "paused" ? "roles.paused" : "roles.mentor");
    return t("roles.admin");
  };
  return (
    <ul className="border-line border-t">
      {hats.map((hat) => (
        <li key={hatHome(hat)}>
          <RowLink href={hatHome(hat)}>
            <span className="block font-semibold">{hat.name}</span>
            <span className="block text-ink-soft text-sm">{role(hat)}</span>
          </RowLink>
        </li>
      ))}
    </ul>
  );
}
