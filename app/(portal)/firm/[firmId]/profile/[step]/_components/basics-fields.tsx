import { Field } from "@/components/form/field";
import { Select } from "@/components/form/select";
import { TextInput } from "@/components/form/text-input";
import { countriesByName, regionsOf } from "@/lib/domain/reference/countries";
import { SIZE_CLASS_FACTS } from "@/lib/domain/reference/size-classes";
import { REGISTRATION_MAX } from "@/lib/firms/schema";
import type { FirmProfile } from "@/lib/firms/types";
import { language, texts } from "@/lib/i18n/texts";
import { labelOf } from "../../_components/profile-facts";

const options = (named: readonly { code: string; name: string }[]) =>
  named.map(({ code, name }) => ({ value: code, label: name }));

/** Name, place, number, age and size. */
export function BasicsFields({ firm }: { firm: FirmProfile }) {
  const t = texts("firms");
  const notSaid = t("profile.notSaidOption");
  const optional = t("profile.optional");
  return (
    <>
      <Field name="legalName" label={labelOf("legalName")} required>
        <TextInput defaultValue={firm.legalName} autoComplete="organization" maxLength={200} />
      </Field>
      <Field name="country" label={labelOf("country")} required>
        <Select
          defaultValue={firm.country}
          options={options(countriesByName(language()))}
          autoComplete="country"
        />
      </Field>
      <Field
        name="registrationNumber"
        label={labelOf("registrationNumber")}
        mark={optional}
        hint={t("profile.hints.registrationNumber")}
      >
        <TextInput
          defaultValue={firm.registrationNumber ?? ""}
          autoComplete="off"
          maxLength={REGISTRATION_MAX}
        />
      </Field>
      <Field name="region" label={labelOf("region")} mark={optional} hint={t("profile.hints.region")}>
        <Select defaultValue={firm.region ?? ""} empty={notSaid} options={options(regionsOf(firm.country))} />
      </Field>
      <Field
        name="foundedYear"
        label={labelOf("foundedYear")}
        mark={optional}
        hint={t("profile.hints.foundedYear")}
        width="short"
      >
        <TextInput defaultValue={firm.foundedYear ?? ""} inputMode="numeric" maxLength={4} />
      </Field>
      <Field
        name="sizeClass"
        label={labelOf("sizeClass")}
        mark={optional}
        hint={t("profile.hints.sizeClass")}
      >
        <Select
          defaultValue={firm.sizeClass ?? ""}
          empty={notSaid}
          options={SIZE_CLASS_FACTS.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Field>
    </>
  );
}
