import { DEMO_MENTORS } from "@/db/seed/demo/people";
import type { DemoSignIn } from "@/lib/demo/types";
import { texts } from "@/lib/i18n/texts";

const OVENS = "Ovnby Ovens";

/** One person for each kind of hat. */
export function Starts({ people }: { people: readonly DemoSignIn[] }) {
  const t = texts("demo.start");
  const chosen = [
    { role: "manager", person: people.find(({ hats }) => hats.includes(OVENS)) },
    { role: "mentor", person: people.find(({ name }) => name === DEMO_MENTORS[0]?.name) },
    { role: "admin", person: people.find(({ hats }) => hats.includes("admin")) },
  ] as const;
  return (
    <ul className="divide-y divide-line border-line border-y">
      {chosen.map(
        ({ role, person }) =>
          person && (
            <li key={role} className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-3">
              <span>{t(role, { name: person.name })}</span>
              <span className="flex flex-wrap items-baseline gap-x-4 text-sm">
                <code className="break-all">{person.email}</code>
                {person.code && <code className="font-semibold tabular-nums">{person.code}</code>}
              </span>
            </li>
          ),
      )}
    </ul>
  );
}
