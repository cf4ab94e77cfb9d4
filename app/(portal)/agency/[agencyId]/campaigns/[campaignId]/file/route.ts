import { exportDistribution } from "@/lib/campaigns/commands/export-distribution";
import { claimedContext } from "@/lib/context/request";
import { Refusal } from "@/lib/errors";
import { isUuid } from "@/lib/form-data";

type Props = { params: Promise<{ agencyId: string; campaignId: string }> };

const STATUS: Record<string, number> = {
  "signed-out": 401,
  "second-factor": 403,
  forbidden: 403,
  invalid: 400,
  unavailable: 503,
  busy: 503,
};

/** The figures of a campaign as a file. The proxy lets only forms of this very origin through. */
export async function POST(request: Request, { params }: Props): Promise<Response> {
  const { agencyId, campaignId } = await params;
  try {
    if (!isUuid(agencyId)) throw new Refusal("not-found");
    const form = await request.formData().catch(() => new FormData());
    const context = await claimedContext({ kind: "admin", id: agencyId.toLowerCase() });
    const outcome = await exportDistribution(context, { campaignId, firms: form.get("firms") ?? undefined });
    if (!outcome.ok) throw new Refusal(outcome.code);
    return new Response(outcome.value.text, {
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": `attachment; filename="${outcome.value.name}"`,
        "cache-control": "private, no-store",
      },
    });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return new Response(null, { status: STATUS[error.code] ?? 404 });
  }
}
