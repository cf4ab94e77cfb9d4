import { leveled, ticked } from "@/lib/domain/instruments/competence/item";
import type { Section } from "@/lib/domain/instruments/types";

const EXPERIENCE = "Personal international orientation";

/** P: experience of the people, their languages, and how the firm looks at the world. */
export const people: Section = {
  id: "people",
  title: "People, languages and outlook",
  intro:
    "What the people who run the firm bring with them, and whether the firm looks beyond its own country. What one person has lived through elsewhere often decides where a firm goes first.",
  who: "The managing director with the closest colleagues",
  minutes: 5,
  items: [
    leveled(
      "personal.experience.team",
      EXPERIENCE,
      {
        question: "How much experience of other countries do the people have who run your firm?",
        why: "Firms led by people with such experience tend to start earlier and to see less risk in it.",
        how: "Count journeys on business, studies, jobs and years lived elsewhere of all who decide.",
      },
      [
        "Nobody who runs the firm has dealt with people in another country.",
        "One of us has been abroad as a tourist or on a single business journey.",
        "One of us has travelled on business or studied in another country several times or for months.",
        "One of us has worked or lived in another country for at least a year and uses those contacts.",
        "Several of us have worked or lived in other countries, and we plan with what they know.",
      ],
    ),
    ticked(
      "personal.experience.kinds",
      EXPERIENCE,
      {
        question: "Which kinds of experience abroad do people in your firm have?",
        why: "Each kind opens other doors: a former employer, fellow students, a family or a language.",
        how: "Ask everyone, in production and the office too. Many firms find out only when they ask.",
      },
      {
        travel: "Journeys on business to other countries",
        study: "School or studies in another country",
        work: "A job in another country",
        birth: "Born or grown up in another country",
      },
      "None of these kinds",
    ),
    leveled(
      "personal.languages.spoken",
      EXPERIENCE,
      {
        question: "How well can you talk with customers and partners in a language that they like to use?",
        why: "Some firms have lost orders to language alone. The need grows with the complexity of the product.",
        how: "Imagine a call from a customer in each of your countries, or the first one you would try.",
      },
      [
        "Nobody here could hold a business talk in another language.",
        "One person manages everyday talk in one other language.",
        "One person negotiates in one language that customers abroad use.",
        "Several people negotiate and advise in the language of our most important country.",
        "We talk with every country that matters to us in its language, on the phone and on site.",
      ],
    ),
    leveled(
      "personal.languages.written",
      EXPERIENCE,
      {
        question: "In which languages can customers read about your firm and get an answer in writing?",
        why: "Business over the internet works only if the words of the trade are right and letters are clear.",
        how: "Look at website, offers, manuals and the last ten messages from other countries.",
      },
      [
        "Everything that we write is in our own language only.",
        "We run single messages through a translation program when we must.",
        "Our website or brochure exists in one other language.",
        "Website, offers and manuals exist in the main language of our customers, checked by someone of the trade.",
        "Each important country finds website, offers and manuals in its language, and we keep them up to date.",
      ],
    ),
    leveled(
      "personal.orientation.marketplace",
      "Table 6",
      {
        question: "When you speak of your market, how far beyond your own country do you think?",
        why: "Whoever sees only the home country does not notice what is wanted elsewhere.",
        how: "Open the last plan or budget. Which countries appear in it?",
      },
      [
        "For us the market ends at the border.",
        "We mention other countries only when an enquiry arrives.",
        "We name other countries as a possibility for later years.",
        "Our plan sets aims for home and for named other countries side by side.",
        "We choose where to sell among all countries, and home is one of them.",
      ],
    ),
    leveled(
      "personal.orientation.culture",
      "Table 6",
      {
        question: "What happens in your firm when someone brings an idea for business in another country?",
        why: "Where looking for chances abroad is welcome, more people do it.",
        how: "Recall the last such idea. Who had it, and what became of it?",
      },
      [
        "Such ideas are turned down or are never brought up.",
        "We listen to the idea and then nothing follows.",
        "The managing director looks into an idea when time allows.",
        "Each idea is looked into by a named person, who gets hours for it.",
        "We ask everyone for such ideas, try the best ones out and talk about those that failed.",
      ],
    ),
    leveled(
      "personal.orientation.mission",
      "Table 6",
      {
        question: "How do all employees learn what the firm wants to reach in other countries?",
        why: "People who know the aim and its reason worry less and help more.",
        how: "Ask three people outside the office what the firm is after abroad.",
      },
      [
        "There is no such aim, or only the owners know it.",
        "A few people in the office have heard of the aim.",
        "The aim was told to everyone once.",
        "The aim and what has been reached are told to everyone at least twice a year.",
        "Everyone hears regularly what was reached, and each department knows its own share in it.",
      ],
    ),
    leveled(
      "personal.orientation.resources",
      "Table 6",
      {
        question: "How do you build up people and means for your aims in other countries?",
        why: "An aim without people, hours and money stays a wish.",
        how: "Look for names, hours, training and sums in the budget for this year and the next.",
      },
      [
        "No person, hour or sum is set aside for other countries.",
        "Someone works on it in spare hours, without a budget.",
        "There is a budget or a person for a single step such as a fair.",
        "People, training and money for other countries are planned each year.",
        "We develop people and means years ahead and follow up what each of them has brought.",
      ],
    ),
  ],
};
