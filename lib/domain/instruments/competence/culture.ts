import { leveled } from "@/lib/domain/instruments/competence/item";
import type { Section } from "@/lib/domain/instruments/types";

/** P: cross-cultural competence, as knowledge, attitudes and skills. */
export const culture: Section = {
  id: "culture",
  title: "Dealing with people from other cultures",
  intro:
    "Customers, suppliers and colleagues from elsewhere may talk, decide and disagree in other ways than you do. Answer for those in your firm who deal with them, or would. Dealings at home count too.",
  who: "Those who talk with people from other countries, or would do so",
  minutes: 6,
  items: [
    leveled(
      "personal.culture-knowledge.general",
      "Table 4",
      {
        question: "How much do you know about what makes up a culture and how it shapes business?",
        why: "Who knows what differs in general asks better questions in every single country.",
        how: "Think of time, hierarchy, trust, directness, written and spoken word. Could you explain how these differ?",
      },
      [
        "We have never thought about what culture has to do with business.",
        "We know that people elsewhere do things differently, but not in what.",
        "One of us has read or heard about how cultures differ in business.",
        "Those who deal with other countries can name the main differences and prepare by them.",
        "New people are trained in how cultures differ, and we compare it with our own cases.",
      ],
    ),
    leveled(
      "personal.culture-knowledge.specific",
      "Table 4",
      {
        question: "How well do you know the culture of a country that matters to you, and how yours differs?",
        why: "What is polite in one place puts people off in another. It helps to see your own habits first.",
        how: "Pick one country. Name three things that people there find odd about the way you work.",
      },
      [
        "We could not name a habit of business life in any other country.",
        "We know some common sayings about one country.",
        "We know a few habits of one country from our own visits or talks.",
        "We know for our main country how people decide, negotiate and complain, and where we differ.",
        "We know this for each country that matters and check it with people from there.",
      ],
    ),
    leveled(
      "personal.culture-knowledge.communication",
      "Table 4",
      {
        question: "What do you know about what it takes to be understood by people from another culture?",
        why: "Most trouble across borders begins with a message that was read in another way than it was meant.",
        how: "Think of the last misunderstanding. Did you find out how it arose?",
      },
      [
        "We talk and write to people elsewhere exactly as at home.",
        "We notice misunderstandings only when an order goes wrong.",
        "We keep messages simple and ask back when we are unsure.",
        "We know which way of contact, tone and detail works in our main country and keep to it.",
        "We agree with each partner how we communicate, confirm what was understood and learn from errors.",
      ],
    ),
    leveled(
      "personal.culture-knowledge.relations",
      "Table 4",
      {
        question: "How far do you notice power, personality and social class behind what people say to you?",
        why: "The same words mean another thing when a superior is in the room, or when someone may not say no.",
        how: "Recall a meeting with people from elsewhere. Who could decide, and who only spoke?",
      },
      [
        "We have never asked who decides and who may contradict whom.",
        "We find out late that the person we talked with could not decide.",
        "We ask beforehand for the rank and task of the people we meet.",
        "We prepare for who decides, who advises and who can say no openly.",
        "We read such relations during the talk, adapt to them and note them for colleagues.",
      ],
    ),
    leveled(
      "personal.culture-attributes.regard",
      "Table 4",
      {
        question: "How do you go about seeing things as your partner from another culture sees them?",
        why: "Empathy and respect carry a business through the moments when something goes wrong.",
        how: "Think of a complaint or a refusal from elsewhere. What did you say about it among yourselves?",
      },
      [
        "When people elsewhere act otherwise, we take it as a mistake of theirs.",
        "We put up with other ways of acting because we need the order.",
        "We try to guess what the other side feels when a problem comes up.",
        "We ask the other side how it sees the matter before we decide.",
        "Partners abroad tell us that they feel understood, and they come to us first with problems.",
      ],
    ),
    leveled(
      "personal.culture-attributes.openness",
      "Table 4",
      {
        question: "How open are you to ways of working that contradict your own, without judging them?",
        why: "Firms that are curious about other ways see chances that others dismiss.",
        how: "Name something you took over from people elsewhere, and something you found wrong at first.",
      },
      [
        "Our way is the right one, and others should follow it.",
        "We accept other ways as long as we need not change anything.",
        "We let ourselves be convinced when someone explains a different way.",
        "We ask for other ways of working and try some of them.",
        "Several of our routines come from elsewhere, and we go on looking for more.",
      ],
    ),
    leveled(
      "personal.culture-skills.role",
      "Table 4",
      {
        question: "How well can you take on the role that people elsewhere expect of you?",
        why: "A guest, a host, a boss or an expert is expected to act differently from place to place.",
        how: "Think of dress, address, who speaks first, who pays, who signs.",
      },
      [
        "We do not know what people elsewhere expect of us in such a role.",
        "We learn by embarrassing moments what was expected.",
        "One of us manages the expected role in one country.",
        "Those who travel prepare for what is expected of them in each country.",
        "We move between roles with ease and coach colleagues for theirs.",
      ],
    ),
    leveled(
      "personal.culture-skills.interaction",
      "Table 4",
      {
        question: "How well do you steer a talk with people from another culture?",
        why: "Turn-taking, silence and small talk follow rules that nobody says aloud.",
        how: "Think of your last call or meeting. Did both sides say what they had come to say?",
      },
      [
        "We have not led such a talk yet, or they end without a result.",
        "We push through our agenda and are surprised by the outcome.",
        "We reach a result when the other side leads the talk.",
        "We set the pace, leave room and close with an agreed summary.",
        "We steer difficult talks with mixed groups and bring them to an agreement.",
      ],
    ),
    leveled(
      "personal.culture-skills.relationships",
      "Table 4",
      {
        question: "How do you build a personal relationship with people from another culture?",
        why: "In many countries trust in the person comes before trust in the contract.",
        how: "Count the people elsewhere whom you could call today with a favour to ask.",
      },
      [
        "We know nobody from another country personally.",
        "We know names and addresses and write when there is business.",
        "One of us keeps up a friendly contact with a few people elsewhere.",
        "We visit, ask how people are and keep in touch when there is no order.",
        "Several of us have ties with people elsewhere who stand up for us and introduce us to others.",
      ],
    ),
    leveled(
      "personal.culture-skills.customs",
      "Table 4",
      {
        question: "How do you deal with social customs that are strange to you?",
        why: "Meals, gifts, holidays and greetings can open or end a business relation.",
        how: "Recall a custom that was new to you. Did you know of it beforehand?",
      },
      [
        "We pay no attention to customs elsewhere.",
        "We are caught by surprise and try to get through it.",
        "We look up the main customs before a first visit.",
        "We ask someone from the country about customs and plan visits round its holidays.",
        "We take part in customs as a matter of course and host guests by theirs.",
      ],
    ),
  ],
};
