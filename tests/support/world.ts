import { afterAll } from "vitest";
import { openDatabase } from "@/db/client";
import { testDatabase } from "./database";
import { World } from "./make-world";

export { type TestFirm, type TestMentor, type TestPerson, World } from "./make-world";

/** One world a test file, on its own copy of the database. */
export async function world(): Promise<World> {
  const database = await testDatabase();
  const app = openDatabase(database.urls.app, { max: 5, name: "landfall-test" });
  afterAll(() => app.close());
  return new World(database, app);
}
