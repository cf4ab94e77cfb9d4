/** A made-up meeting of one firm: whom, where, what for; the hour is given by its place in the list. */
export type DemoMeeting = {
  organisation: string;
  person: string;
  role: string;
  place: string;
  wanted: string;
};

const meeting = (
  organisation: string,
  person: string,
  role: string,
  place: string,
  wanted: string,
): DemoMeeting => ({ organisation, person, role, place, wanted });

/** In the order of the firms that travel: a maker of lamps, one of seaweed foods, a boatyard, and whoever comes last. */
export const DEMO_MEETINGS: readonly (readonly DemoMeeting[])[] = [
  [
    meeting(
      "Hotelbau Petersen",
      "Annika Petersen",
      "Head of purchasing",
      "Hafenstraße 12",
      "Which rooms they fit out this year, and what they expect of service.",
    ),
    meeting(
      "Lichtwerk Harms",
      "Jörg Harms",
      "Owner",
      "Industrieweg 4",
      "A workshop that keeps our spare parts and answers within a day.",
    ),
    meeting(
      "Wohnen und Licht",
      "Silke Brandt",
      "Buyer",
      "Messehaus, room 3",
      "What a first order for six shops would have to look like.",
    ),
  ],
  [
    meeting(
      "Ladenwelt",
      "Tobias Kern",
      "Category manager",
      "Ring 101",
      "How they list a new supplier, and when the next round is.",
    ),
    meeting("Feinkost Albers", "Maren Albers", "Owner", "Marktplatz 5", "A tasting in four shops in autumn."),
  ],
  [
    meeting(
      "Seewart Technik",
      "Malte Jensen",
      "Technical director",
      "Kai 7, gate B",
      "Which approvals they ask for before a trial on the water.",
    ),
    meeting(
      "Hansa Bootshandel",
      "Frauke Lüders",
      "Buyer",
      "Speicherstadt 22",
      "Whether our boats fit their yard, and at what margin.",
    ),
  ],
  [
    meeting(
      "Werkbund Logistik",
      "Uwe Stamm",
      "Head of warehouse",
      "Güterstraße 30",
      "What delivery within 48 hours costs from their warehouse.",
    ),
  ],
];

/** What firms wrote under "whom do you want to meet"; the first one becomes a meeting. */
export const DEMO_MEETING_WISHES = [
  ["Somebody who fits out hotels", "Hotels renew rooms in winter; we want to know who decides and by when."],
  ["The inspectorate for our goods", "We do not know which marks they ask for on top of the European one."],
  ["A leasing company", "Dealers ask us for leasing and we have no answer."],
] as const;

/** Documents for the group; the last one is for one firm. */
export const DEMO_DOCUMENTS = [
  {
    title: "Who is who on this journey",
    link: "https://documents.northreach.example/group",
    note: "One page on each firm and each guide. Read it before the first meeting.",
    edition: "2",
  },
  {
    title: "Travel notes: hotel, trains, telephone numbers",
    link: "https://documents.northreach.example/travel",
    note: "",
    edition: "final",
  },
  {
    title: "Approvals for electrical goods, in six pages",
    link: "https://documents.northreach.example/approvals",
    note: "From the trade office, for your first two meetings.",
    edition: "1",
  },
] as const;
