import { OneButtonForm } from "@/components/form/one-button-form";
import { LinkButton } from "@/components/ui/button";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";
import { removeEntryAction } from "@/lib/itineraries/actions";
import type { ProgrammeEntry } from "@/lib/itineraries/types";

type Props = { entry: ProgrammeEntry; agencyId: string; path: string };

/** What an administrator can do about an entry: change it, take it off. */
export function EntryTools({ entry, agencyId, path }: Props) {
  const t = texts("itineraries");
  return (
    <div className="flex flex-wrap items-start gap-2 print:hidden">
      <LinkButton href={`${path}/entry?entry=${entry.id}`} variant="plain" icon="edit">
        {t("programme.change")}
      </LinkButton>
      <OneButtonForm
        id={`remove-${entry.id}`}
        action={removeEntryAction}
        hat={{ kind: "admin", id: agencyId }}
        words={formWords("itineraries")}
        hidden={{ entryId: entry.id, version: String(entry.version) }}
        label={t("programme.remove")}
        pendingLabel={t("programme.removing")}
        variant="plain"
      />
    </div>
  );
}
