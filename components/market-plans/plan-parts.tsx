import type { ReactNode } from "react";
import type { MarketPlan, PlanPart } from "@/lib/market-plans/types";
import { PartReading } from "./part-reading";

type Props = {
  plan: MarketPlan;
  /** Under a part: what was said of it. */
  beside: (part: PlanPart) => ReactNode;
  timeZone: string;
};

/** The eleven parts to read, in their order. */
export function PlanParts({ plan, beside, timeZone }: Props) {
  return (
    <div className="border-line border-t">
      {plan.parts.map((part) => (
        <PartReading key={part.part} part={part} timeZone={timeZone}>
          {beside(part)}
        </PartReading>
      ))}
    </div>
  );
}
