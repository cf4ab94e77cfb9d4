import Link from "next/link";
import { CheckboxGroup } from "@/components/form/checkbox-group";
import { answerLine } from "@/components/questionnaire/answer-line";
import { Disclosure } from "@/components/ui/disclosure";
import { texts } from "@/lib/i18n/texts";
import type { AgendaSource, WaitingPoint } from "@/lib/meetings/types";

export type SourceHref = (source: AgendaSource) => string;

type Props = {
  points: readonly WaitingPoint[];
  legend: string;
  hint?: string;
  hrefOf: SourceHref;
  /** Names whom a difference is with, where that is not clear. */
  mentorOf?: (accountId: string) => string | undefined;
};

/** What could be talked about, each with its reason and its place: what is suggested is ticked, the rest folded. */
export function AgendaPicks({ points, legend, hint, hrefOf, mentorOf }: Props) {
  const t = texts("meetings");
  const choice = (point: WaitingPoint) => ({
    value: point.value,
    label: point.body,
    hint: <Why point={point} href={hrefOf(point.about)} mentor={mentorOf?.(point.raterAccountId ?? "")} />,
  });
  const first = points.filter(({ suggested }) => suggested);
  const rest = points.filter(({ suggested }) => !suggested);
  return (
    <div>
      {first.length > 0 && (
        <CheckboxGroup
          name="points"
          legend={legend}
          hint={hint}
          choices={first.map(choice)}
          defaultValues={first.map(({ value }) => value)}
        />
      )}
      {rest.length > 0 && (
        <Disclosure summary={t("agenda.smaller", { n: rest.length })}>
          <CheckboxGroup name="further" legend={t("agenda.choose")} choices={rest.map(choice)} />
        </Disclosure>
      )}
    </div>
  );
}

function Why({ point, href, mentor }: { point: WaitingPoint; href: string; mentor?: string }) {
  const t = texts("meetings");
  const place = (words: string) => (
    <Link href={href} target="_blank">
      {words}
      <span className="sr-only"> {t("agenda.newTab")}</span>
    </Link>
  );
  if (point.about.kind === "action")
    return (
      <>
        {t(`agenda.kinds.${point.kind}`)} · {place(t("agenda.seeAction"))}
      </>
    );
  return (
    <>
      <SaidDifferently said={point.about.said} />
      <span className="block">
        {mentor && `${mentor} · `}
        {place(t("agenda.seeAnswers", { title: point.questionnaire ?? "" }))}
      </span>
    </>
  );
}

/** What each side answered, one under the other. */
export function SaidDifferently({ said }: { said: { firm: readonly string[]; mentor: readonly string[] } }) {
  const t = texts("meetings");
  return (
    <>
      <span className="block">{t("agenda.firmSaid", { words: answerLine(said.firm) })}</span>
      <span className="block">{t("agenda.mentorSaid", { words: answerLine(said.mentor) })}</span>
    </>
  );
}
