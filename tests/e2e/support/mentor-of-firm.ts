import { randomUUID } from "node:crypto";
import { withClient } from "../../../scripts/lib/with-client";
import { required } from "../../support/browser-session";

/** Gives a firm a mentor of its agency, as an administrator does by hand. */
export async function assignMentor(firmName: string): Promise<void> {
  const given = await withClient(required("E2E_DATABASE_URL_OWNER"), (client) =>
    client.query(
      `insert into assignments (agency_id, id, firm_id, mentor_id, since)
       select f.agency_id, $1, f.id, m.id, now() from firms f join mentors m using (agency_id)
       where f.legal_name = $2 order by m.id limit 1`,
      [randomUUID(), firmName],
    ),
  );
  if (given.rowCount !== 1) throw new Error(`There is no mentor for ${firmName}.`);
}
