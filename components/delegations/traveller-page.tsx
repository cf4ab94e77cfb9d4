import type { ReactNode } from "react";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import type { DelegationFrame } from "@/lib/delegations/types";
import { texts } from "@/lib/i18n/texts";

type Props = {
  delegation: DelegationFrame;
  root: string;
  title: string;
  lede?: string;
  action?: ReactNode;
  children: ReactNode;
};

/** A page below a journey, as its travellers and the agency see it: where it lies, what it is for. */
export function TravellerPage({ delegation, root, title, lede, action, children }: Props) {
  const list = `${root}/delegations`;
  return (
    <>
      <PageHeader
        title={title}
        lede={lede}
        action={action}
        trail={[
          { label: texts("delegations")("title"), href: list },
          { label: delegation.name, href: `${list}/${delegation.id}` },
        ]}
        trailLabel={texts("frame")("trail")}
      />
      <PageBody width="text">{children}</PageBody>
    </>
  );
}
