import { RowLink } from "@/components/ui/row-link";
import { StateMark } from "@/components/ui/state-mark";
import type { Contact, Tie } from "@/lib/contacts/types";
import type { AskedFeedback } from "@/lib/feedback/types";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import type { OpenedViews } from "@/lib/ratings/types";
import type { Proposal } from "@/lib/waves/types";

type Props = {
  /** Partners that a wave proposes; those not answered yet are shown. */
  proposals: readonly Proposal[];
  proposalsHref: string;
  timeZone: string;
  views: readonly OpenedViews[];
  feedback: readonly AskedFeedback[];
  ties: readonly Tie[];
  /** A firm's own introductions; those that a question stands open about are shown. */
  contacts?: readonly Contact[];
  contactsHref: string;
  /** The pages of a firm, as the reader's hat reaches them. */
  rootOf: (firmId: string) => string;
  hrefOf: (view: OpenedViews) => string;
  /** A mentor has several firms: each line says which. */
  named?: boolean;
};

/** What between a firm and those it works with waits for the reader; nothing where nothing does. */
export function WaitsForYou({
  proposals,
  proposalsHref,
  timeZone,
  views,
  feedback,
  ties,
  contacts = [],
  rootOf,
  hrefOf,
  contactsHref,
  named = false,
}: Props) {
  const open = proposals.filter(({ state, mine }) => state === "offered" && mine === null);
  const asked = ties.filter(({ mine, state }) => !mine && state === "proposed");
  const questions = contacts.flatMap(({ personName, asked: all }) =>
    all
      .filter(({ answeredAt }) => personName !== "" && answeredAt === null)
      .map(({ id, month }) => ({ id, month, personName })),
  );
  const [ofViews, ofFeedback, ofWaves] = [texts("second-view"), texts("feedback"), texts("waves")];
  if ([open, views, feedback, asked, questions].every(({ length }) => length === 0)) return null;
  return (
    <section aria-labelledby="waits" className="band pt-4 pb-1 [&>a:last-child]:border-b-0">
      <h2 id="waits" className="mb-1 text-base">
        <StateMark tone="watch" icon="clock">
          <span className="font-semibold text-base">{texts("meetings")("waits")}</span>
        </StateMark>
      </h2>
      {open.map(({ id, shown, until }) => (
        <RowLink key={id} href={proposalsHref}>
          {ofWaves("proposals.waits", {
            side: named ? "mentor" : "firm",
            name: shown.name || ofWaves("proposals.nameless"),
            day: formatDate(until, { timeZone }),
          })}
        </RowLink>
      ))}
      {views.map((view) => (
        <RowLink key={view.ratingId} href={hrefOf(view)}>
          {ofViews(named ? "news.openOf" : "news.open", { ...view, n: String(view.round) })}
          <span className="block text-ink-soft text-sm">{ofViews("news.hint")}</span>
        </RowLink>
      ))}
      {feedback.map(({ firmId, firm, due }) => (
        <RowLink key={firmId} href={`${rootOf(firmId)}/feedback`}>
          {ofFeedback(named ? "waitsWith" : "waits", { firm, n: due })}
        </RowLink>
      ))}
      {asked.map(({ id, other, delegation }) => (
        <RowLink key={id} href={`${contactsHref}#ties`}>
          {texts("ties")("waits", { name: other.name, delegation })}
        </RowLink>
      ))}
      {questions.map(({ id, month, personName }) => (
        <RowLink key={id} href={`${contactsHref}#answer-${id}`}>
          {texts("contacts")("waits", { month, name: personName })}
        </RowLink>
      ))}
    </section>
  );
}
