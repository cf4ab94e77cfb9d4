import { type Fact, FactStrip } from "@/components/page/fact-strip";
import { termName } from "@/components/result/term-names";
import { PhaseMark } from "@/components/ui/phase-mark";
import { countryName } from "@/lib/domain/reference/countries";
import { NACE_DIVISIONS, NACE_SECTIONS } from "@/lib/domain/reference/nace";
import { SIZE_CLASS_FACTS } from "@/lib/domain/reference/size-classes";
import { formatNumber } from "@/lib/i18n/formats";
import { language, texts } from "@/lib/i18n/texts";
import type { FirmGlance } from "@/lib/mentors/types";

/** A line with the facts that a mentor looks for first. */
export function GlanceFacts({ glance, unopened }: { glance: FirmGlance; unopened: boolean }) {
  const t = texts("mentors");
  const { facts, shares } = glance;
  const latest = unopened ? null : glance.latest;
  const none = <span className="text-ink-soft">{t("facts.notSaid")}</span>;
  const unread = (
    <span className="text-ink-soft">
      {unopened ? texts("second-view")("unopened.short") : t(shares.diagnosis ? "notAssessed" : "notShared")}
    </span>
  );
  const size = SIZE_CLASS_FACTS.find(({ id }) => id === facts.sizeClass)?.name;
  const section = NACE_SECTIONS.find(({ code }) => code === facts.naceSection)?.name;
  const division = NACE_DIVISIONS.find(({ code }) => code === facts.naceDivision)?.name;
  const share = facts.foreignSalesShare;
  const strip: Fact[] = [
    {
      label: t("facts.phase"),
      value: latest ? (
        <PhaseMark
          phase={latest.diagnosis.phase.phase}
          label={termName("phase", latest.diagnosis.phase.phase)}
        />
      ) : (
        unread
      ),
      note: latest && `${t("facts.band")}: ${termName("band", latest.diagnosis.band.band)}`,
    },
    { label: t("facts.industry"), value: division ?? section ?? none, note: division && section },
    {
      label: t("facts.size"),
      value: size?.split(":")[0] ?? none,
      note: size?.split(": ")[1],
    },
    {
      label: t("facts.share"),
      value: share === null ? none : formatNumber(share / 100, { style: "percent" }),
      note: facts.markets
        .slice(0, 4)
        .map(({ country }) => countryName(country, language()))
        .join(", "),
    },
  ];
  return <FactStrip facts={strip} />;
}
