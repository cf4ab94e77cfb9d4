import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PublicFrame } from "@/components/frame/public-frame";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { Section } from "@/components/page/section";
import { LinkButton } from "@/components/ui/button";
import { publicContext } from "@/lib/context/request";
import { demoDesk } from "@/lib/demo/queries";
import { isDemonstration } from "@/lib/env";
import { texts } from "@/lib/i18n/texts";
import { Mailbox } from "./_components/mailbox";
import { Password } from "./_components/password";
import { SignIns } from "./_components/sign-ins";
import { Starts } from "./_components/starts";

export const generateMetadata = (): Metadata => ({ title: texts("demo")("title"), robots: { index: false } });

/** Sign-ins, current codes and the mailbox. Exists in the demonstration only. */
export default async function DemoPage() {
  if (!isDemonstration()) notFound();
  const context = await publicContext(null);
  const { signIns, mails } = await demoDesk(context);
  const t = texts("demo");
  const common = texts("common");
  return (
    <PublicFrame
      words={{ name: common("product"), skip: common("skip"), nav: common("nav") }}
      home="/en"
      links={[]}
      signIn={{ href: "/en/sign-in", label: t("signIn") }}
    >
      <PageBody>
        <PageHeader
          title={t("title")}
          lede={t("lede")}
          action={<LinkButton href="/demo">{t("reload")}</LinkButton>}
        />
        <Password label={t("password")} />
        <Section id="start" title={t("start.title")}>
          <Starts people={signIns} />
        </Section>
        <Section id="mail" title={t("mail.title")} lede={t("mail.lede")}>
          <Mailbox mails={mails} />
        </Section>
        <Section id="people" title={t("people.title")}>
          <SignIns people={signIns} />
        </Section>
      </PageBody>
    </PublicFrame>
  );
}
