import { EmptyState } from "@/components/page/empty-state";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { texts } from "@/lib/i18n/texts";
import type { QuestionnairePage } from "@/lib/instruments/types";
import { StartDraftForm } from "./start-draft-form";

type Props = { page: QuestionnairePage; agencyId: string; path: string };

/** Where a draft would be written: none has been begun, or a colleague published it. */
export function NoDraft({ page, agencyId, path }: Props) {
  const t = texts("questionnaires");
  return (
    <PageBody>
      <PageHeader
        title={t("edit.title", { title: page.title })}
        trail={[
          { label: t("title"), href: path },
          { label: page.title, href: `${path}/${page.id}` },
        ]}
        trailLabel={texts("frame")("trail")}
      />
      <EmptyState
        title={t("draft.noneYet")}
        action={
          <StartDraftForm agencyId={agencyId} instrument={page.id} from={page.current.version} primary />
        }
      >
        {t("draft.noneYetText")}
      </EmptyState>
    </PageBody>
  );
}
