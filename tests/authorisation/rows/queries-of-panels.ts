import { getPanel, listPanels } from "@/lib/panels/queries/for-agency";
import { getPanelToRate, listOwnPanels } from "@/lib/panels/queries/for-experts";
import { listInvitable } from "@/lib/panels/queries/invitable";
import { ADMIN, as, byId, plain, type QueryRow } from "./query-row";

export const panelQueries: readonly QueryRow[] = [
  plain("panels/listPanels", ADMIN, as<"admin">(listPanels)),
  byId(
    "panels/getPanel",
    ADMIN,
    ADMIN,
    as<"admin">((context, { panelId }) => getPanel(context, panelId)),
  ),
  byId(
    "panels/listInvitable",
    ADMIN,
    ADMIN,
    as<"admin">((context, { panelId }) => listInvitable(context, panelId)),
  ),
  plain("panels/getPanelToRate", ["expert"], (context) => getPanelToRate(context)),
  plain("panels/listOwnPanels", ["owner", "member", "mentor", "admin", "anonymous"], listOwnPanels),
];
