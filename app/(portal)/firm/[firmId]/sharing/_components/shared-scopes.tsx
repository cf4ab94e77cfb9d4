import { DefinitionList } from "@/components/ui/definition-list";
import { QuietText } from "@/components/ui/quiet-text";
import { StateMark } from "@/components/ui/state-mark";
import { SHARING_SCOPES, type SharingScope } from "@/lib/domain/vocabulary";
import { texts } from "@/lib/i18n/texts";

/** What mentors may see, for members who cannot change it. */
export function SharedScopes({ scopes }: { scopes: readonly SharingScope[] }) {
  const t = texts("sharing");
  return (
    <div className="space-y-3">
      <DefinitionList
        items={SHARING_SCOPES.map((scope) => ({
          term: t(`scopes.${scope}`),
          details: (
            <>
              <StateMark
                tone={scopes.includes(scope) ? "info" : "neutral"}
                icon={scopes.includes(scope) ? "show" : "hide"}
              >
                {scopes.includes(scope) ? t("yes") : t("no")}
              </StateMark>
              <span className="block text-ink-soft text-sm">{t(`hints.${scope}`)}</span>
            </>
          ),
        }))}
      />
      <QuietText>{t("ownersOnly")}</QuietText>
    </div>
  );
}
