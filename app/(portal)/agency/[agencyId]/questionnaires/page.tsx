import type { Metadata } from "next";
import Link from "next/link";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import { listQuestionnaires } from "@/lib/instruments/queries/for-agency";
import { type AgencyParams, adminArea } from "../_components/admin-area";
import { versionName } from "./_components/words";

export function generateMetadata(): Metadata {
  return { title: texts("questionnaires")("title") };
}

export default async function QuestionnairesPage({ params }: { params: Promise<AgencyParams> }) {
  const { context, root } = await adminArea(params);
  const lines = await listQuestionnaires(context);
  const t = texts("questionnaires");
  const { timeZone } = context.person;
  return (
    <PageBody>
      <PageHeader title={t("title")} lede={t("lede")} />
      <ul className="border-line border-t">
        {lines.map((line) => (
          <li key={line.id} className="@container space-y-2 border-line border-b py-4">
            <h2 className="text-base">
              <Link href={`${root}/questionnaires/${line.id}`}>{line.title}</Link>
            </h2>
            <dl className="grid max-w-3xl grid-cols-2 gap-x-6 gap-y-2 text-sm @2xl:grid-cols-[11rem_6rem_7rem_minmax(0,1fr)] [&_dt]:text-ink-soft">
              <div>
                <dt>{t("columns.current")}</dt>
                <dd className="first-letter:uppercase">{versionName(line.current)}</dd>
              </div>
              <div>
                <dt>{t("columns.questions")}</dt>
                <dd className="tabular-nums">{line.questions}</dd>
              </div>
              <div>
                <dt>{t("columns.used")}</dt>
                <dd className="tabular-nums">{line.used}</dd>
              </div>
              <div>
                <dt>{t("columns.draft")}</dt>
                <dd>
                  {line.draftChangedAt
                    ? t("draftOf", { day: formatDate(line.draftChangedAt, { timeZone }) })
                    : t("noDraft")}
                </dd>
              </div>
            </dl>
          </li>
        ))}
      </ul>
    </PageBody>
  );
}
