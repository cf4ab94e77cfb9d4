import { acceptPanel } from "@/lib/panels/commands/accept-panel";
import { addExperts } from "@/lib/panels/commands/add-experts";
import { closeRound } from "@/lib/panels/commands/close-round";
import { createPanel } from "@/lib/panels/commands/create-panel";
import { decideProposal } from "@/lib/panels/commands/decide-proposal";
import { endPanel } from "@/lib/panels/commands/end-panel";
import { enterAsGuest } from "@/lib/panels/commands/enter-as-guest";
import { importRatings } from "@/lib/panels/commands/import-ratings";
import { inviteGuest } from "@/lib/panels/commands/invite-guest";
import { openRound } from "@/lib/panels/commands/open-round";
import { proposeIndicator } from "@/lib/panels/commands/propose-indicator";
import { rateIndicator } from "@/lib/panels/commands/rate-indicator";
import { renewGuestLink } from "@/lib/panels/commands/renew-guest-link";
import { withdrawExpert } from "@/lib/panels/commands/withdraw-expert";
import { panelForm } from "../../lib/panels/running-panel";
import type { Row } from "./row";

const admins = { may: ["admin"], reach: "agency" } as const;
const experts = { may: ["expert"], reach: "firm" } as const;
const both = (code: string) => ({ "admin × own": code, "admin × neighbour": code });
const file = "point,very low,low,medium,high,very high\nPoint one,0,0,1,2,3";

export const panelRows: readonly Row[] = [
  { command: createPanel, may: ["admin"], reach: "none", form: () => panelForm },
  // Nobody of another agency can be asked; those of none are left out without a word.
  {
    command: addExperts,
    ...admins,
    form: ({ panelId, mentorId }) => ({ panelId, people: [mentorId] }),
  },
  {
    command: inviteGuest,
    ...admins,
    form: ({ panelId }) => ({ panelId, name: "Another guest", email: "another@elsewhere.example" }),
  },
  { command: renewGuestLink, ...admins, form: ({ guestId }) => ({ expertId: guestId }) },
  { command: withdrawExpert, ...admins, form: ({ expertId }) => ({ expertId }) },
  {
    command: openRound,
    ...admins,
    // Nobody is asked to it.
    cells: both("too-few-experts"),
    form: ({ closedPanelId }) => ({ panelId: closedPanelId, dueOn: "2026-09-01" }),
  },
  // Nobody has rated.
  { command: closeRound, ...admins, cells: both("too-few-ratings"), form: ({ panelId }) => ({ panelId }) },
  {
    command: importRatings,
    ...admins,
    form: ({ closedPanelId }) => ({ panelId: closedPanelId, kind: "counts", file }),
  },
  {
    command: decideProposal,
    ...admins,
    form: ({ proposalId }) => ({ proposalId, decision: "declined", because: "Not for firms." }),
  },
  // Its round has no figures.
  {
    command: acceptPanel,
    ...admins,
    cells: both("no-figures"),
    form: ({ closedPanelId }) => ({ panelId: closedPanelId }),
  },
  { command: endPanel, ...admins, form: ({ panelId }) => ({ panelId }) },
  {
    command: rateIndicator,
    ...experts,
    form: ({ indicatorId }) => ({ indicatorId, level: "3", comment: "So it is." }),
  },
  { command: proposeIndicator, may: ["expert"], reach: "none", form: () => ({ body: "Patience of owners" }) },
  {
    command: enterAsGuest,
    may: ["portal"],
    reach: "agency",
    nobody: "forbidden",
    // Whoever holds a link may use it, once.
    cells: { "portal × abroad": "ok", "portal × unknown": "gone" },
    form: ({ guestToken }) => ({ token: guestToken, address: "192.0.2.1" }),
  },
];
