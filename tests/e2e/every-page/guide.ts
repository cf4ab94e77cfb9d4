import { Client } from "pg";
import { hashSecret, newSecret } from "@/lib/auth/secrets";
import { required } from "../../support/browser-session";
import { journeyOf } from "./journeys";
import { panelsOf } from "./panels";
import { type ResultOf, type ResultPlace, resultsOf } from "./results";
import { surveysOf } from "./surveys";
import { waveOf } from "./waves";

export type Person = "owner" | "mentor" | "admin";
export type Guide = Awaited<ReturnType<typeof guide>>;

type Place = {
  agencyId: string;
  slug: string;
  firmId: string;
  draftId: string;
  handedId: string;
  actionId: string;
  mentorId: string;
  offerId: string;
  delegationId: string;
  delegationPlanId: string;
  meetingId: string;
  threadId: string;
  itemKey: string;
  owner: string;
  mentor: string;
  admin: string;
};

// A firm of the demonstration that has a round in progress, a result, a plan and a mentor.
const PLACE = `select g.id as "agencyId", g.slug, f.id as "firmId", d.id as "draftId", h.id as "handedId",
    a.id as "actionId", t.id as "mentorId", o.id as "offerId", v.id as "delegationId", w.id as "delegationPlanId", e.id as "meetingId", c.id as "threadId", r.item_key as "itemKey",
    m.account_id as owner, t.account_id as mentor, s.account_id as admin
  from agencies g
  join firms f on f.agency_id = g.id
  join memberships m on m.firm_id = f.id and m.role = 'owner'
  join assessments d on d.firm_id = f.id and d.status = 'draft' and d.rater = 'firm' and d.instrument = 'knowledge-innovation'
  join responses r on r.assessment_id = d.id and r.kind = 'level'
  join assessments h on h.firm_id = f.id and h.instrument = d.instrument and h.subject = d.subject
    and h.rater = d.rater and h.round = d.round - 1
  join actions a on a.firm_id = f.id
  join assignments n on n.firm_id = f.id and n.ended_at is null
  join mentors t on t.id = n.mentor_id
  join meetings e on e.assignment_id = n.id and e.state = 'held'
  join threads c on c.firm_id = f.id and n.mentor_id = any (c.mentor_ids) and c.agency_invited_at is not null
  join administrators s on s.agency_id = g.id
  join interests i on i.agency_id = g.id
  join offers o on o.id = i.offer_id and o.status = 'published'
  join delegations v on v.agency_id = g.id and v.state = 'open'
  join delegation_plans w on w.agency_id = g.id
  where g.slug = 'northreach'
  order by f.legal_name, a.id, r.item_key, s.account_id, o.id, e.id, c.id
  limit 1`;

/** The ids that the addresses of the demonstration's pages need, a session for each person, and an open invitation. */
export async function guide() {
  const db = new Client({ connectionString: required("E2E_DATABASE_URL_OWNER") });
  await db.connect();
  try {
    const [place] = (await db.query<Place>(PLACE)).rows;
    if (!place) throw new Error("The demonstration has no firm with all that the pages show.");
    const { owner, mentor, admin, ...ids } = place;
    const people: Record<Person, Signed> = {
      owner: await signed(db, owner),
      mentor: await signed(db, mentor),
      admin: await signed(db, admin),
    };
    return {
      ...ids,
      people,
      results: await signedResults(db, place),
      invitationToken: await invite(db, place),
      ratingId: await rating(db, place),
      ...(await panelsOf(db, { ...ids, mentor })),
      handOverId: await ask(db, place),
      ...(await surveysOf(db, place)),
      waveId: await waveOf(db, place),
      pastId: await journeyOf(db, place),
    };
  } finally {
    await db.end();
  }
}

async function signedResults(db: Client, { agencyId }: Place) {
  const found: Partial<Record<ResultOf, ResultPlace & { person: Signed }>> = {};
  for (const [of, place] of Object.entries(await resultsOf(db, agencyId)))
    found[of as ResultOf] = { ...place, person: await signed(db, place.owner) };
  return found as Record<ResultOf, ResultPlace & { person: Signed }>;
}

type Signed = { email: string; sessionSecret: string };

async function signed(db: Client, accountId: string): Promise<Signed> {
  const sessionSecret = newSecret();
  await db.query(
    `insert into sessions (account_id, token_hash, second_factor, created_at, last_seen_at, expires_at)
     values ($1, $2, true, now(), now(), now() + interval '1 day')`,
    [accountId, hashSecret(sessionSecret)],
  );
  const { rows } = await db.query<{ email: string }>("select email from accounts where id = $1", [accountId]);
  return { email: rows[0]?.email ?? "", sessionSecret };
}

/** A hand-over note that the mentor is asked for, of an assignment that has ended. */
async function ask(db: Client, { agencyId, firmId, mentorId }: Place): Promise<string> {
  const { rows } = await db.query<{ id: string }>(
    `with ended as (insert into assignments (agency_id, id, firm_id, mentor_id, since, ended_at, ended_because)
       values ($1, gen_random_uuid(), $2, $3, now(), now(), 'finished') returning id)
     insert into hand_overs (agency_id, firm_id, assignment_id, mentor_id, firm_name, asked_at)
       select $1, $2, ended.id, $3, 'A firm', now() from ended returning id`,
    [agencyId, firmId, mentorId],
  );
  return rows[0]?.id ?? "";
}

/** The mentor of the firm rates the round in progress unseen. */
async function rating(db: Client, { draftId, mentor }: Place): Promise<string> {
  await db.query(
    `insert into assessments (agency_id, firm_id, instrument, instrument_version, subject, rater, rater_account_id, rates_id, round, started_at)
     select agency_id, firm_id, instrument, instrument_version, subject, 'mentor', $2, id, round, now() from assessments where id = $1
     on conflict do nothing`,
    [draftId, mentor],
  );
  const { rows } = await db.query<{ id: string }>(
    "select id from assessments where rates_id = $1 and rater_account_id = $2",
    [draftId, mentor],
  );
  return rows[0]?.id ?? "";
}

async function invite(db: Client, { agencyId, admin }: Place): Promise<string> {
  const token = newSecret();
  const email = `${hashSecret(token).slice(0, 12)}@guests.example`;
  await db.query(
    `insert into invitations (agency_id, kind, email, token_hash, invited_by, created_at, sent_at, expires_at)
     values ($1, 'mentor', $2, $3, $4, now(), now(), now() + interval '1 day')`,
    [agencyId, email, hashSecret(token), admin],
  );
  return token;
}
