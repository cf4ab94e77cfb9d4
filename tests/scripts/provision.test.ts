import { describe, expect, inject, it } from "vitest";
import { provision, roleNames } from "../../scripts/lib/provision";
import { withClient } from "../../scripts/lib/with-client";
import { testDatabase } from "../support/database";

const database = await testDatabase();

describe("the three roles", () => {
  it("own nothing beyond what they need and bypass nothing", async () => {
    const { rows } = await database.owner.query(
      `select rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolcanlogin
       from pg_roles where rolname like 'landfall\\_%' order by rolname`,
    );
    expect(rows.map((row) => row.rolname)).toEqual([roleNames.app, roleNames.job, roleNames.owner]);
    for (const row of rows)
      expect(row).toMatchObject({
        rolsuper: false,
        rolbypassrls: false,
        rolcreaterole: false,
        rolcreatedb: false,
        rolcanlogin: true,
      });
  });

  it("let neither the application nor the worker own or create anything", async () => {
    const { rows } = await database.owner.query(
      "select relname from pg_class join pg_roles r on r.oid = relowner where rolname = any($1)",
      [[roleNames.app, roleNames.job]],
    );
    expect(rows).toEqual([]);
    for (const pool of [database.app, database.job]) {
      await expect(pool.query("create table mine (id int)")).rejects.toMatchObject({ code: "42501" });
      await expect(pool.query("create schema mine")).rejects.toMatchObject({ code: "42501" });
      await expect(pool.query("create temporary table mine (id int)")).rejects.toMatchObject({
        code: "42501",
      });
      await expect(pool.query(`set role ${roleNames.owner}`)).rejects.toMatchObject({ code: "42501" });
    }
  });
});

describe("provisioning", () => {
  it("may be run twice at once and again", async () => {
    const { superuserUrl, passwords } = inject("postgres");
    const name = "provisioned_twice";
    const [first, second] = await Promise.all([
      provision(superuserUrl, passwords, name),
      provision(superuserUrl, passwords, name),
    ]);
    expect(first).toEqual(second);
    const urls = await provision(superuserUrl, passwords, name);
    for (const url of Object.values(urls)) {
      const { rows } = await withClient(url, (client) => client.query("select current_database() as name"));
      expect(rows).toEqual([{ name }]);
    }
    await withClient(superuserUrl, (client) => client.query(`drop database ${name} with (force)`));
  });
});
