import type { Metadata } from "next";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { LinkButton } from "@/components/ui/button";
import { listMentors } from "@/lib/directory/queries/mentors";
import { texts } from "@/lib/i18n/texts";
import { adminList, type ListProps } from "../_components/admin-area";
import { Listing } from "../_components/listing";
import { mentorColumns, mentorFilters, mentorRules } from "./_components/mentor-table";

export function generateMetadata(): Metadata {
  return { title: texts("agency")("mentors.title") };
}

export default async function MentorsPage(props: ListProps) {
  const { context, root, searchParams, input } = await adminList(props, mentorRules);
  const t = texts("agency");
  const path = `${root}/mentors`;
  const invite = (
    <LinkButton href={`${root}/invitations`} variant="primary" icon="invite">
      {t("mentors.invite")}
    </LinkButton>
  );
  return (
    <PageBody>
      <PageHeader title={t("mentors.title")} lede={t("mentors.lede")} action={invite} />
      <Listing
        path={path}
        searchParams={searchParams}
        input={input}
        caption={t("mentors.caption")}
        search={t("mentors.search")}
        filters={mentorFilters(input)}
        columns={mentorColumns(path, context.person.timeZone)}
        found={await listMentors(context, input)}
        empty={{ title: t("mentors.empty"), text: t("mentors.emptyText") }}
      />
    </PageBody>
  );
}
