import type { ReactNode } from "react";
import { Section } from "@/components/page/section";
import { texts } from "@/lib/i18n/texts";
import type { Preparation } from "@/lib/itineraries/types";
import { PreparationEntry } from "./preparation-entry";

type Props = {
  meetings: readonly Preparation[];
  timeZone: string;
  delegation: string;
  /** The address of this page, for calendars. */
  page: string;
  /** What the reader can do about one of them. */
  below: (meeting: Preparation) => ReactNode;
};

/** The preparatory meetings of a group, those to come before those that are over. */
export function PreparationList({ meetings, below, ...entry }: Props) {
  const t = texts("itineraries");
  const open = meetings.filter(({ state }) => state === "planned");
  const over = meetings.filter(({ state }) => state !== "planned").toReversed();
  const part = (id: "ahead" | "past", list: readonly Preparation[]) =>
    list.length > 0 && (
      <Section title={t(`preparation.${id}`)} id={id}>
        <ul className="border-line border-t">
          {list.map((meeting) => (
            <li key={`${meeting.id}-${meeting.version}`} className="border-line border-b py-5">
              <PreparationEntry meeting={meeting} {...entry}>
                {below(meeting)}
              </PreparationEntry>
            </li>
          ))}
        </ul>
      </Section>
    );
  return (
    <>
      {part("ahead", open)}
      {part("past", over)}
    </>
  );
}
