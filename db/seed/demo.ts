import { eq, like, sql } from "drizzle-orm";
import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import { Pool } from "pg";
import { type Database, openDatabase } from "@/db/client";
import { accounts, idempotencyKeys, mails, sessions } from "@/db/schema/accounts";
import { hashPassword } from "@/lib/auth/passwords";
import { computeBenchmarks } from "@/lib/jobs/benchmarks";
import { observeEffects } from "@/lib/jobs/observe-effects";
import { openDemoAccess, sealDemoCodes } from "./demo/access";
import { newBuild } from "./demo/build";
import { askInSurveys } from "./demo/campaigns-life";
import { travel } from "./demo/delegation-life";
import { lookBackAndAhead } from "./demo/feedback-life";
import { finishPanel } from "./demo/finished-panel-life";
import { live } from "./demo/life";
import { lookAtMarkets } from "./demo/market-life";
import { offerHelp } from "./demo/mentor-offer-life";
import { announce } from "./demo/offers";
import { answerOthers } from "./demo/other-rounds";
import { askExperts } from "./demo/panel-life";
import { DEMO_PASSWORD } from "./demo/password";
import { rewordQuestionnaire } from "./demo/questionnaire-life";
import { rateUnseen } from "./demo/rating-life";
import { scoreAgain } from "./demo/rescore-life";
import { settle } from "./demo/settle";
import { moveBetweenStages } from "./demo/stage-life";
import { matchInWaves } from "./demo/wave-life";
import { seedInstruments } from "./instruments";

/**
 * Fills an empty database with the demonstration agency, and leaves one that has accounts as it is. The story is played
 * through the portal's own commands, so that what it shows is what they do. Codes are sealed anew at each start.
 * The functions behind /demo are made last and mark that the story was told to its end.
 */
export async function seedDemo(ownerUrl: string, authSecret: string, now = new Date()): Promise<void> {
  const pool = new Pool({ connectionString: ownerUrl, max: 2 });
  const database = openDatabase(ownerUrl, { max: 4, name: "landfall-seed" });
  const db = drizzle(pool);
  try {
    if (await mustSeed(db, pool)) await tellStory(db, database, now);
    await openDemoAccess(db);
    await sealDemoCodes(db, authSecret, now);
  } finally {
    await pool.end();
    await database.close();
  }
}

/** False where the story is told, or where people live who are not of the demonstration. A half-told one is begun anew. */
async function mustSeed(db: NodePgDatabase, pool: Pool): Promise<boolean> {
  const told = await db.execute<{ told: boolean }>(
    sql`select to_regprocedure('demo_sign_ins()') is not null as told`,
  );
  if (told.rows[0]?.told) return false;
  if ((await db.$count(accounts, eq(accounts.demonstration, false))) > 0) return false;
  await db.execute(sql`truncate accounts, agencies cascade`);
  // Versions of questionnaires can belong to agencies, so emptying these empties the portal's own as well.
  await seedInstruments(pool);
  return true;
}

async function tellStory(db: NodePgDatabase, database: Database, now: Date): Promise<void> {
  const build = newBuild(db, now);
  const settlement = await settle(build, await hashPassword(DEMO_PASSWORD));
  const offers = await announce(build, settlement.admins[0]?.id ?? build.agencyId);
  await live({ build, database }, settlement, offers);
  await travel({ build, database }, settlement);
  await answerOthers({ build, database }, settlement);
  await observeEffects({ database, now, requestId: "demonstration" });
  await askExperts({ build, database }, settlement);
  for (const part of [
    moveBetweenStages,
    lookAtMarkets,
    offerHelp,
    matchInWaves,
    rateUnseen,
    askInSurveys,
    finishPanel,
    rewordQuestionnaire,
    scoreAgain,
    lookBackAndAhead,
  ])
    await part({ build, database }, settlement);
  await computeBenchmarks({ database, now, requestId: "demonstration" });
  await db.delete(mails);
  await db.execute(sql`delete from pgboss.job where name = 'mail'`);
  await db.delete(idempotencyKeys);
  await db.delete(sessions).where(like(sessions.tokenHash, "seed-%"));
}
