"use client";

import { useState } from "react";
import { Field } from "@/components/form/field";
import { Select, type SelectOption } from "@/components/form/select";

type Section = { code: string; name: string; divisions: readonly SelectOption[] };
type Props = {
  words: { section: string; division: string; notSure: string };
  section: string;
  division: string;
  sections: readonly Section[];
};

/** Choosing a section narrows the divisions; without scripts all stand in groups, and the answer is checked all the same. */
export function IndustryFields({ words, section, division, sections }: Props) {
  const [chosen, setChosen] = useState("");
  const shown = sections.filter(({ code }) => chosen === "" || code === chosen);
  return (
    <>
      <Field name="naceSection" label={words.section}>
        <Select
          defaultValue={section}
          empty={words.notSure}
          options={sections.map(({ code, name }) => ({ value: code, label: name }))}
          onChange={(event) => setChosen(event.target.value)}
        />
      </Field>
      <Field name="naceDivision" label={words.division}>
        <Select
          defaultValue={division}
          empty={words.notSure}
          options={shown.map(({ name, divisions }) => ({ label: name, options: divisions }))}
        />
      </Field>
    </>
  );
}
