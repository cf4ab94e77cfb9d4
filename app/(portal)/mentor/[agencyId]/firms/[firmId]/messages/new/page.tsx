import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { BeginForm } from "@/components/threads/begin-form";
import { texts } from "@/lib/i18n/texts";
import { beginMentorThreadAction } from "@/lib/threads/actions";
import { type FirmParams, mentoredFirm } from "../../_components/firm-area";

type Props = { params: Promise<FirmParams> };

export default async function NewMentorThreadPage({ params }: Props) {
  const { firm, root, base, hat } = await mentoredFirm(await params);
  const t = texts("threads");
  const trail = [
    { label: texts("mentors")("title"), href: root },
    { label: firm.name, href: base },
  ];
  return (
    <PageBody width="text">
      <PageHeader
        title={t("new")}
        lede={t("newLedeMentor", { firm: firm.name })}
        trail={trail}
        trailLabel={texts("frame")("trail")}
      />
      <BeginForm
        action={beginMentorThreadAction}
        hat={hat}
        firmId={firm.id}
        back={`${root}/messages`}
        newKey={crypto.randomUUID()}
      />
    </PageBody>
  );
}
