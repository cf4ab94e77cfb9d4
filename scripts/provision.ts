import { newPasswords, provision } from "./lib/provision";
import { reportFailure, StartError } from "./lib/start-error";

try {
  const [superuserUrl, database = "landfall"] = process.argv.slice(2);
  if (!superuserUrl || !URL.canParse(superuserUrl))
    throw new StartError(
      "no_address",
      "Usage: npm run provision -- postgres://SUPERUSER:PASSWORD@HOST:5432/postgres [DATABASE]",
    );
  const urls = await provision(superuserUrl, newPasswords(), database);
  console.error("The roles have new passwords. Keep these lines where only the servers can read them:");
  console.log(`DATABASE_URL=${urls.app}\nDATABASE_URL_OWNER=${urls.owner}\nDATABASE_URL_JOB=${urls.job}`);
} catch (error) {
  reportFailure(error);
}
