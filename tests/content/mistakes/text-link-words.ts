import type { Mistake } from "./mistake";
import { inText } from "./text-file";

const RULE = "link-without-words";
const MENDED = "See [our services](/riverton/services).";
const see = (words: string) => `See ¦[${words}](/riverton/services).`;

/** Links and pictures whose words say nothing, or are those of a message of the check. */
export const LINK_WORD_MISTAKES: readonly Mistake[] = inText([
  ...["More info", "Download", "PDF", "Website", "Apply", "Apply now", "View the document"].map(
    (words) => [`a link of \`${words}\``, see(words), RULE, "do not say where it leads", MENDED] as const,
  ),
  ...["Click here to apply", "Please click here for our jobs"].map(
    (words) => [`a link of \`${words}\``, see(words), RULE, "lick here` out", MENDED] as const,
  ),
  [
    "a link of its own address",
    "See ¦[www.example.org/work](https://www.example.org/work).",
    RULE,
    "shows its own address",
    "See [our work](https://www.example.org/work).",
  ],
  ...["words that say where it leads", "words"].map(
    (words) =>
      [`the words of a message, \`${words}\``, see(words), RULE, "stands in messages", MENDED] as const,
  ),
  [
    "the name of another role",
    "See ¦[Senior Social Worker](/riverton/roles/social-worker).",
    RULE,
    "Did you mean `/riverton/roles/senior-social-worker`?",
    "See [Senior Social Worker](/riverton/roles/senior-social-worker).",
  ],
  [
    "our page that is another council’s",
    "See ¦[our help](/lakeside/services/early-help).",
    "other-council",
    "whose page it is",
    "See [our help](/riverton/services/early-help).",
  ],
  [
    "a page of another council, of which this one has its own",
    "See ¦[what you get](/lakeside/benefits).",
    "other-council",
    "Did you mean `/riverton/benefits`?",
    "See [what you get](/riverton/benefits).",
  ],
  [
    "a page that another council does not have",
    "See ¦[the hub](/lakeside/teams/hub).",
    "broken-link",
    "It is an address of another council",
    "See [what Lakeside pays](/lakeside/benefits).",
  ],
  [
    "an address that a bracket ends before its end",
    "See ¦[our jobs](https://www.example.org)/work.",
    "unread-link",
    "ends before `/work`",
    "See [our jobs](https://www.example.org/work).",
  ],
  [
    "an address in angle brackets",
    "Our jobs: ¦<https://careers.example.org/>",
    "link-in-brackets",
    "`[words that say where it leads](https://careers.example.org/)`",
    "Our jobs: [our careers site](https://careers.example.org/)",
  ],
  ...[
    "image",
    "Picture 1",
    "IMG_1234",
    "A picture containing text",
    "Diagram Description automatically generated",
    "what the picture shows",
  ].map(
    (words) =>
      [
        `a picture of \`${words}\``,
        `¦![${words}](/images/town-hall.jpg)`,
        "image-without-text",
        "do not say what the picture",
        "![The town hall](/images/town-hall.jpg)",
      ] as const,
  ),
]);
