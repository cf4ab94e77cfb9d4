import { parseArgs } from "node:util";
import { foundAgency } from "./lib/found-agency";
import { reportFailure, StartError } from "./lib/start-error";

const usage =
  'Usage: npm run admin:create -- --slug northreach --agency "Northreach Trade Agency" --country DK --zone Europe/Copenhagen --contact office@example.org --name "Signe Aaberg" --email signe@example.org';

try {
  const { values } = parseArgs({
    options: Object.fromEntries(
      ["slug", "agency", "country", "zone", "contact", "name", "email"].map((name) => [
        name,
        { type: "string" as const },
      ]),
    ),
  });
  const { DATABASE_URL_OWNER: ownerUrl, APP_ORIGIN: origin } = process.env;
  if (!ownerUrl || !origin)
    throw new StartError("no_owner_url", "DATABASE_URL_OWNER and APP_ORIGIN are needed.");
  const link = await foundAgency(ownerUrl, origin, values).catch((error: unknown) => {
    throw error instanceof RangeError ? new StartError("usage", `${error.message}\n${usage}`) : error;
  });
  console.log(
    `The agency and its administrator are there. Within the hour the administrator sets a password here:\n${link}`,
  );
} catch (error) {
  reportFailure(error);
}
