import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PanelToRateView } from "@/components/panels/panel-to-rate";
import { guestPage } from "@/lib/context/request";
import { texts } from "@/lib/i18n/texts";
import { getPanelToRate } from "@/lib/panels/queries/for-experts";

export function generateMetadata(): Metadata {
  return { title: texts("panels")("own.title"), robots: { index: false } };
}

export default async function GuestPanelPage({ params }: { params: Promise<{ panelId: string }> }) {
  const context = await guestPage((await params).panelId);
  const panel = await getPanelToRate(context);
  if (!panel) notFound();
  return <PanelToRateView panel={panel} hat={{ kind: "guest", id: panel.id }} />;
}
