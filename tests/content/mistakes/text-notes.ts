import { inFields, inText } from "./text-file";

const NOTE = "unfinished-text";
const LEFT = "left-by-a-program";
const READS = "reads like a note";
const HELP = "We help families at home.";

/** What colleagues write to one another into a text, with the place where each begins. */
const NOTES = [
  "¦As per Tracy's comments, wording to be softened.",
  "We help families (¦not sure about this bit).",
  "¦Insert photo of team here.",
  "(¦Insert org chart)",
  "¦Option 1: We see each family weekly.",
  "¦Old text: We see each family weekly.",
  "¦New wording: We see each family weekly.",
  "¦Same as last year’s advert.",
  "¦Tracy to confirm numbers.",
  "¦Need to check this with finance.",
  "¦Ask Dave about this.",
  "¦See email from Jane about it.",
  "¦Add quote from Jo here.",
  "¦Placeholder text.",
  "¦Text to go here.",
  "We help families. ¦Remove?",
  "¦Not sure if this still applies.",
  "¦Wording taken from last advert.",
].map((written) => [`the note ${written.replace("¦", "")}`, written, NOTE, READS, HELP] as const);

/** What programs leave of a chat, of Word and Outlook, of posts and of the pages of a PDF. */
const PROGRAMS = (
  [
    ["the head of a message of today", "¦[Yesterday 14:32] Patel, Anita", "part of a chat"],
    ["the head of a message of a day", "¦[18/11, 14:32] Anita: can you add this?", "part of a chat"],
    ["a surname, a day and a time", "¦Patel, Anita 18/11 14:32", "head of a message"],
    ["a name, a team and a time", "¦Anita Patel (Duty) 14:32", "head of a message"],
    ["the name of a part of Word", "¦Text Box: We help families.", "a part of another document"],
    ["the words of a picture", "¦Alt text: A lake with boats.", "a part of another document"],
    ["a picture that Outlook held back", "¦Image removed by sender.", "Outlook"],
    ["a change of Word in words", "We come each week. ¦Deleted “monthly”.", "about a change"],
    ["words of a social network", "We help families. ¦#WeAreHiring #SocialWork", "social network"],
    ["a pointer to a chart", "Ask us ¦(see organisation chart).", "not on this page"],
    [
      "the head of a page with its version",
      "¦Riverton – Recruitment and Retention Policy v3",
      "head of a page",
    ],
    ["the head of a page with its year", "¦Our Recruitment Pack 2026", "head of a page"],
    ["the large first letter of a PDF", "¦W\n\nork with us and help families at home.", "large first letter"],
  ] as const
).map(([name, written, says]) => [name, written, LEFT, says, HELP] as const);

/** Words as a scan reads them, with the word that each is. */
const SCANNED = (
  [
    ["rnanager", "manager"],
    ["sociaI", "social"],
    ["he1p", "help"],
    ["chi1dren", "children"],
    ["Socıal", "Social"],
  ] as const
).map(
  ([written, meant]) =>
    [
      `${written} for ${meant}`,
      `We like our ¦${written} work.`,
      "garbled-text" as const,
      `\`${meant}\``,
      HELP,
    ] as const,
);

/** What is not ready, and what programs leave, in a text that readers see. */
export const NOTE_MISTAKES = [
  ...inText([
    ...NOTES,
    ...PROGRAMS,
    ...SCANNED,
    [
      "a number that is not below",
      "Ask us ¦on the number below.",
      NOTE,
      "does not have",
      "Ask us on [020 7946 0000](tel:+442079460000), the number below.",
    ],
    [
      "a website without a link",
      "Please ¦visit our website.",
      NOTE,
      "without a link",
      "Not sure if this is for you? Yıldız and Ms McIntyre of LinkedIn [visit our website](https://www.example.org/work).",
    ],
    [
      "the name below a quotation that is gone",
      "We help families.\n\n¦Cllr Jane Marsh, Cabinet Member for Children",
      "plain-heading",
      "below a letter or a quotation",
      "> We help families.\n\nCllr Jane Marsh, Cabinet Member for Children",
    ],
  ]),
  ...inFields([
    ["a letter of a PDF in a field", "order: 1\nacronym: ¦Famıly", "garbled-text", "`Family`", "order: 1"],
  ]),
];
