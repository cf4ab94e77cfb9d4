import { prepareDatabase } from "./lib/prepare-database";
import { reportFailure, StartError } from "./lib/start-error";

try {
  const ownerUrl = process.env.DATABASE_URL_OWNER;
  if (!ownerUrl)
    throw new StartError(
      "no_owner_url",
      "DATABASE_URL_OWNER is missing: the address of the database for its owner, landfall_owner. (npm run demo migrates its own database by itself.)",
    );
  await prepareDatabase(ownerUrl);
  console.log("The database has the newest schema, instruments and queues.");
} catch (error) {
  reportFailure(error);
}
