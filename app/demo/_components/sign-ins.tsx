import type { DemoSignIn } from "@/lib/demo/types";
import { texts } from "@/lib/i18n/texts";

const RANKS = ["admin", "mentor"];
const rank = ({ hats: [first = ""] }: DemoSignIn) =>
  RANKS.includes(first) ? RANKS.indexOf(first) : RANKS.length;

/** Administrators, then mentors, then the people of each firm. */
const inOrder = (a: DemoSignIn, b: DemoSignIn) =>
  rank(a) - rank(b) || a.hats.join().localeCompare(b.hats.join()) || a.name.localeCompare(b.name);

export function SignIns({ people }: { people: readonly DemoSignIn[] }) {
  const t = texts("demo");
  const hat = (name: string) => (name === "admin" || name === "mentor" ? t(`hats.${name}`) : name);
  return (
    <table className="w-full text-start text-sm">
      <caption className="sr-only">{t("people.title")}</caption>
      <thead className="border-line border-b text-ink-soft">
        <tr>
          <th scope="col" className="py-2 pe-4 text-start">
            {t("people.name")}
          </th>
          <th scope="col" className="hidden py-2 pe-4 text-start sm:table-cell">
            {t("people.hats")}
          </th>
          <th scope="col" className="py-2 text-start">
            {t("people.email")}
          </th>
        </tr>
      </thead>
      <tbody>
        {[...people].sort(inOrder).map((person) => (
          <tr key={person.email} className="border-line border-b align-baseline">
            <th scope="row" className="py-2 pe-4 text-start font-normal">
              {person.name}
              <span className="block text-ink-soft text-xs sm:hidden">{person.hats.map(hat).join(", ")}</span>
            </th>
            <td className="hidden py-2 pe-4 sm:table-cell">{person.hats.map(hat).join(", ")}</td>
            <td className="wrap-anywhere py-2">
              <Address email={person.email} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Broken before the sign, where it must be broken. */
function Address({ email }: { email: string }) {
  const [box, domain] = email.split("@");
  return (
    <>
      {box}
      <wbr />@{domain}
    </>
  );
}
