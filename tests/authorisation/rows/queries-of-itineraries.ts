import { listDocuments } from "@/lib/itineraries/queries/documents";
import { listGroup, travelsOn } from "@/lib/itineraries/queries/group";
import { listPreparations } from "@/lib/itineraries/queries/preparations";
import { getProgramme } from "@/lib/itineraries/queries/programme";
import { listRecorded, listWishes } from "@/lib/itineraries/queries/wishes";
import { ADMIN, as, byId, MENTORS, plain, type QueryRow, READERS } from "./query-row";
import { MEMBERS } from "./row";

const TRAVELLERS = [...MEMBERS, ...MENTORS];
const ALL = [...TRAVELLERS, ...ADMIN];
const visitOf = ({ groupVisitId }: { groupVisitId: string }) => groupVisitId;

export const itineraryQueries: readonly QueryRow[] = [
  byId(
    "itineraries/listPreparations",
    ALL,
    READERS,
    as<"member">((context, things) => listPreparations(context, visitOf(things))),
  ),
  byId(
    "itineraries/getProgramme",
    ALL,
    READERS,
    as<"member">((context, things) => getProgramme(context, visitOf(things))),
  ),
  byId(
    "itineraries/listWishes",
    [...MEMBERS, ...ADMIN],
    [...MEMBERS, ...ADMIN],
    as<"member">((context, things) => listWishes(context, visitOf(things))),
  ),
  plain(
    "itineraries/listRecorded",
    MEMBERS,
    as<"member">((context, things) => listRecorded(context, visitOf(things))),
  ),
  byId(
    "itineraries/listDocuments",
    ALL,
    READERS,
    as<"member">((context, things) => listDocuments(context, visitOf(things))),
  ),
  byId(
    "itineraries/listGroup",
    ADMIN,
    ADMIN,
    as<"admin">((context, things) => listGroup(context, visitOf(things))),
  ),
  byId(
    "itineraries/travelsOn",
    TRAVELLERS,
    [...MEMBERS, "mentor"],
    as<"member">((context, things) => travelsOn(context, visitOf(things))),
  ),
];
