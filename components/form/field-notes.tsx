import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";

/** The hint and the errors of a field, under ids that its control names. */
export function FieldNotes({
  id,
  hint,
  errors,
}: {
  id: string;
  hint?: ReactNode;
  errors: readonly string[];
}) {
  return (
    <>
      {hint && (
        <div id={`${id}-hint`} className="max-w-measure text-ink-soft text-sm">
          {hint}
        </div>
      )}
      {errors.length > 0 && (
        <div id={`${id}-error`} className="flex max-w-measure gap-1.5 font-semibold text-sm text-wrong">
          <Icon name="wrong" size={16} className="mt-0.5" />
          <div>
            {errors.map((error) => (
              <p key={error}>{error}</p>
            ))}
          </div>
        </div>
      )}
    </>
  );
}

/** The ids that a control names as its description. */
export function describedBy(id: string, hint: unknown, errors: readonly string[]): string | undefined {
  const ids = [hint ? `${id}-hint` : "", errors.length > 0 ? `${id}-error` : ""].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
}

/** A quiet word after a label: "optional". The space is for those who hear the label. */
export function LabelMark({ children }: { children: ReactNode }) {
  return <span className="ms-0.5 font-normal text-ink-soft text-sm"> {children}</span>;
}
