import { ComboMulti } from "@/components/form/combo-multi";
import { Field } from "@/components/form/field";
import { Select } from "@/components/form/select";
import { TextInput } from "@/components/form/text-input";
import type { FormHat } from "@/lib/action-state";
import { countriesByName } from "@/lib/domain/reference/countries";
import { NACE_DIVISIONS } from "@/lib/domain/reference/nace";
import { formatDate } from "@/lib/i18n/formats";
import { language, texts } from "@/lib/i18n/texts";
import {
  addAbsenceAction,
  addBusinessAction,
  addFirmChoiceAction,
  dropAbsenceAction,
  dropBusinessAction,
  dropFirmChoiceAction,
} from "@/lib/matching/actions";
import { FIRM_CHOICES, INTERESTS } from "@/lib/matching/schema";
import type { MentorTerms } from "@/lib/matching/types";
import { OwnList } from "./own-list";

type Props = { terms: MentorTerms; hat: FormHat };

const day = (date: string) => formatDate(`${date}T12:00:00Z`, { timeZone: "UTC" });
const divisionName = (code: string) => NACE_DIVISIONS.find((one) => one.code === code)?.name ?? code;

/** Days on which the mentor takes no new firms. */
export function Absences({ terms, hat }: Props) {
  const t = texts("waves");
  const labels = { fromOn: t("absences.from"), toOn: t("absences.to") };
  const fields = (["fromOn", "toOn"] as const).map((name) => (
    <Field key={name} name={name} label={labels[name]} width="short">
      <TextInput type="date" />
    </Field>
  ));
  return (
    <OwnList
      id="absences"
      title={t("absences.title")}
      lede={t("absences.lede")}
      lines={terms.absences.map(({ id, fromOn, toOn }) => ({
        id,
        text: t("absences.line", { from: day(fromOn), to: day(toOn) }),
      }))}
      add={{ action: addAbsenceAction, label: t("absences.add"), labels, fields }}
      drop={dropAbsenceAction}
      hat={hat}
    />
  );
}

/** Firms of the mentor's own, which decide who competes. */
export function Businesses({ terms, hat }: Props) {
  const t = texts("waves");
  const labels = {
    name: t("businesses.name"),
    interest: t("businesses.interest"),
    division: t("businesses.division"),
  };
  const words = {
    filterLabel: t("combo.filter"),
    removeLabel: t("combo.remove"),
    noneFound: t("combo.none"),
  };
  const interest = (one: string) => {
    const known = INTERESTS.find((each) => each === one);
    return known ? t(`businesses.interests.${known}`) : one;
  };
  const fields = (
    <>
      <Field name="name" label={labels.name}>
        <TextInput maxLength={160} />
      </Field>
      <Field name="interest" label={labels.interest}>
        <Select
          empty={t("businesses.pick")}
          options={INTERESTS.map((one) => ({ value: one, label: interest(one) }))}
        />
      </Field>
      <Field name="division" label={labels.division}>
        <Select
          empty={t("businesses.pick")}
          options={NACE_DIVISIONS.map(({ code, name }) => ({ value: code, label: name }))}
        />
      </Field>
      <ComboMulti
        name="markets"
        legend={t("businesses.markets")}
        choices={countriesByName(language()).map(({ code, name }) => ({ value: code, label: name }))}
        words={words}
        fold={{ none: t("combo.noneChosen"), chosen: t("combo.chosen") }}
      />
    </>
  );
  return (
    <OwnList
      id="businesses"
      title={t("businesses.title")}
      lede={t("businesses.lede")}
      lines={terms.businesses.map((one) => ({
        id: one.id,
        text: t("businesses.line", {
          name: one.name,
          interest: interest(one.interest),
          industry: divisionName(one.division),
        }),
      }))}
      add={{ action: addBusinessAction, label: t("businesses.add"), labels, fields }}
      drop={dropBusinessAction}
      hat={hat}
    />
  );
}

/** Firms that the mentor would like, would rather not have, or accepts as competitors. */
export function FirmChoices({ terms, hat }: Props) {
  const t = texts("waves");
  const labels = { name: t("choices.name"), choice: t("choices.choice") };
  const options = FIRM_CHOICES.map((one) => ({ value: one, label: t(`choices.options.${one}`) }));
  const fields = (
    <>
      <Field name="name" label={labels.name}>
        <TextInput maxLength={160} />
      </Field>
      <Field name="choice" label={labels.choice} width="full">
        <Select options={options} />
      </Field>
    </>
  );
  return (
    <OwnList
      id="choices"
      title={t("choices.title")}
      lede={t("choices.lede")}
      lines={terms.firmChoices.map(({ id, name, choice }) => ({
        id,
        text: `${name}: ${options.find(({ value }) => value === choice)?.label ?? choice}`,
      }))}
      add={{ action: addFirmChoiceAction, label: t("choices.add"), labels, fields }}
      drop={dropFirmChoiceAction}
      hat={hat}
    />
  );
}
