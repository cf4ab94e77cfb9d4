import { Section } from "@/components/page/section";
import type { ServiceNeed } from "@/lib/domain/support-needs";
import { texts } from "@/lib/i18n/texts";
import type { SupportNeeds } from "@/lib/offers/types";
import { NeedEntry } from "./need-entry";

type Props = { found: SupportNeeds; root: string };

/** How many firms wait for something that nothing serves, in one sentence. */
export function needsSummary({ assessed, needs }: SupportNeeds): string {
  const waiting = new Set(needs.flatMap((need) => need.waiting)).size;
  return texts("offers")("needs.summary", { waiting, assessed });
}

/** Kinds of help that nobody gives, those not given to all who need them, and those that are served. */
export function NeedSections({ found, root }: Props) {
  const t = texts("offers");
  const asked = found.needs.filter(({ firms }) => firms.length > 0);
  const sections = [
    {
      id: "nobodyGives" as const,
      needs: asked.filter((one) => one.waiting.length > 0 && isGivenByNone(one)),
    },
    { id: "notEnough" as const, needs: asked.filter((one) => one.waiting.length > 0 && !isGivenByNone(one)) },
    { id: "enough" as const, needs: asked.filter((one) => one.waiting.length === 0) },
  ];
  return sections.map(
    ({ id, needs }) =>
      needs.length > 0 && (
        <Section key={id} id={id} title={t(`needs.${id}`)} lede={t(`needs.${id}Lede`)}>
          <ul className="border-line border-t">
            {needs.map((need) => (
              <NeedEntry key={need.service} need={need} names={found.names} root={root} />
            ))}
          </ul>
        </Section>
      ),
  );
}

// Mentors are matched, not announced: they never stand in the catalogue.
const isGivenByNone = ({ service, offers }: ServiceNeed) => offers === 0 && !service.startsWith("mentor-");
