import type { ReactNode } from "react";
import { PageHeader } from "@/components/page/page-header";
import { PrintOnly } from "@/components/page/print-only";
import { TabsNav } from "@/components/ui/tabs-nav";
import { texts } from "@/lib/i18n/texts";

export type FirmTab =
  | "glance"
  | "picture"
  | "answers"
  | "result"
  | "ratings"
  | "plan"
  | "meetings"
  | "history"
  | "notes";

type Props = {
  root: string;
  firm: { id: string; name: string };
  /** The round that "answers" and "result" lead to. */
  assessmentId: string | null;
  current: FirmTab;
  title?: string;
  lede?: ReactNode;
  meta?: ReactNode;
  action?: ReactNode;
};

/** The top of every page about one firm: where it lies, and the views of it. */
export function FirmHeader({ root, firm, assessmentId, current, title, lede, meta, action }: Props) {
  const t = texts("mentors");
  const base = `${root}/firms/${firm.id}`;
  const round = assessmentId && `${base}/assessments/${assessmentId}`;
  const tabs: [FirmTab, string][] = [
    ["glance", base],
    ["picture", `${base}/picture`],
    ...(round
      ? ([
          ["answers", round],
          ["result", `${round}/result`],
        ] as [FirmTab, string][])
      : []),
    ["ratings", `${base}/ratings`],
    ["plan", `${base}/plan`],
    ["meetings", `${base}/meetings`],
    ["history", `${base}/history`],
    ["notes", `${base}/notes`],
  ];
  const trail = [{ label: t("title"), href: root }];
  return (
    <div className="mb-8">
      <PageHeader
        title={title ?? firm.name}
        trail={title ? [...trail, { label: firm.name, href: base }] : trail}
        trailLabel={texts("frame")("trail")}
        lede={lede}
        meta={
          title ? (
            <>
              <PrintOnly>{firm.name}</PrintOnly>
              {meta}
            </>
          ) : (
            meta
          )
        }
        action={action}
      />
      <div className="-mt-6">
        <TabsNav
          label={t("tabs.label")}
          tabs={tabs.map(([id, href]) => ({ href, label: t(`tabs.${id}`), current: id === current }))}
        />
      </div>
    </div>
  );
}
