import type { ContactUse, ResultKind, Without } from "@/lib/domain/contact-terms";

/** A made-up person met on a journey, what became of it after one and three months, and what came of it. */
export type DemoContact = {
  person: string;
  role: string;
  organisation: string;
  answers: readonly (readonly [month: 1 | 3, used: boolean, ...uses: ContactUse[]])[];
  result?: readonly [kind: ResultKind, amount: number | null, without: Without, note: string];
};

/** In the order of the firms that travelled. */
export const DEMO_CONTACTS: readonly (readonly DemoContact[])[] = [
  [
    {
      person: "Britta Solvik",
      role: "Buyer",
      organisation: "Solvik Bakery Supply",
      answers: [
        [1, true, "information"],
        [3, true, "information", "customer"],
      ],
      result: ["order", 41_000, "later", "Two ovens for show; the third is being talked about."],
    },
    {
      person: "Anders Tolvmark",
      role: "Owner",
      organisation: "Tolvmark Service",
      answers: [[1, true, "partner"]],
      result: ["partner", null, "nothing", "He services our ovens within a day's drive."],
    },
  ],
  [
    {
      person: "Elsa Grankvist",
      role: "Harbour master",
      organisation: "Port of Granvik",
      answers: [
        [1, false],
        [3, true, "customer"],
      ],
    },
    {
      person: "Nils Furulund",
      role: "Head of purchasing",
      organisation: "Furulund Marine",
      answers: [
        [1, true, "information"],
        [3, false],
      ],
    },
  ],
  [
    {
      person: "Karin Lövås",
      role: "Architect",
      organisation: "Lövås Studio",
      answers: [
        [1, true, "customer", "partner"],
        [3, true, "customer"],
      ],
      result: ["sales", 18_500, "smaller", "Panels for one school; she asks for a second."],
    },
    {
      person: "Olle Rismyr",
      role: "Site manager",
      organisation: "Rismyr Building",
      answers: [
        [1, true, "information"],
        [3, false],
      ],
    },
  ],
];
