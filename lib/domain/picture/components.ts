import type { AntecedentsDiagnosis } from "@/lib/domain/antecedents/types";
import type { Reason } from "@/lib/domain/knowledge-innovation/types";
import type { Picture } from "@/lib/domain/picture/picture-types";
import { stated, untold } from "@/lib/domain/picture/statement";

type Said = Pick<Picture, "components" | "ties">;

/** The components of which something is known, highest first, and the sets that cannot be told apart. */
export function componentPicture(diagnosis: AntecedentsDiagnosis | undefined): Said {
  if (!diagnosis) return { components: untold("antecedents"), ties: [] };
  const known = diagnosis.components
    .filter(({ band }) => band !== null)
    .toSorted((one, other) => (other.score ?? 0) - (one.score ?? 0));
  const reason: Reason = {
    ruleId: known.length === 0 ? "components-not-known" : "components-weighed",
    because:
      "Each is the mean of its answers, weighed by what the expert panel thinks of them; where the panel was not of one mind, the score is a band.",
    items: diagnosis.weakest.map(({ item }) => item),
    source: { id: "rezvani-2024", where: "Tables 6 and 7", judgement: true },
  };
  return {
    components: stated(known.length === 0 ? null : known, reason, "antecedents"),
    ties: diagnosis.ties,
  };
}
