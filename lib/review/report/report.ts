import type { Root, RootContent } from "mdast";
import { formatDay } from "../../calendar/format-day";
import { shownWords } from "../../catalogue/vacancy-words";
import { isStated } from "../../model/not-stated";
import { allOf, counted } from "../../offers";
import type { FigureChange, FigureValue } from "../figures";
import type { RoleChange } from "../people";
import type { FileChange, Review } from "../review";
import type { VacancyChange } from "../vacancies";
import { together } from "../verdict";
import { differenceWords } from "./change-words";
import { heading, list, paragraph, section, table } from "./nodes";
import { peopleParts } from "./people-parts";

/** A change of less than this many years of reading age is a matter of a word. */
const READING_AGE_THAT_MATTERS = 0.5;

const SOME_GAIN = "Some gain; of some nobody can tell";
const SOME_LOSE = "Some lose; of some nobody can tell";

/** What each verdict on a role is called, in the order in which somebody would ask. */
const VERDICTS = [
  "Lose",
  "May lose",
  "Some gain and some lose",
  SOME_LOSE,
  SOME_GAIN,
  "Nobody can tell of",
  "May gain",
  "Gain",
] as const;

/** What a change makes of the people in a role; `undefined` where it makes nothing of them. */
function verdictWords({ people }: RoleChange): (typeof VERDICTS)[number] | undefined {
  const verdicts = people.flatMap(({ spans }) => spans.map(({ verdict }) => verdict));
  switch (together(verdicts)) {
    case "the same":
      return undefined;
    case "loses":
      return "Lose";
    case "may lose":
      return "May lose";
    case "may gain":
      return "May gain";
    case "gains":
      return "Gain";
    case "cannot be told": {
      const isBetter = verdicts.some((one) => one === "gains" || one === "may gain");
      const isWorse = verdicts.some((one) => one === "loses" || one === "may lose");
      if (isBetter && isWorse) return "Some gain and some lose";
      if (isBetter) return SOME_GAIN;
      return isWorse ? SOME_LOSE : "Nobody can tell of";
    }
  }
}

const namesOf = (roles: readonly RoleChange[]) =>
  allOf(roles.map(({ title, council }) => `${title} (${council})`));

/** Roles by what the change makes of the people in them. */
function verdictLines({ roles, compared }: Review): readonly string[] {
  const lines = VERDICTS.flatMap((words) => {
    const named = roles.filter((role) => verdictWords(role) === words);
    return named.length === 0 ? [] : [`${words}: ${namesOf(named)}.`];
  });
  const none = `Nobody gains or loses money that can be counted: ${counted(compared, "role")} compared.`;
  return lines.length === 0 ? [none] : lines;
}

/** A vacancy that comes, changes or goes, with when it is shown. */
function vacancyLine({ title, council, before, after }: VacancyChange): string {
  const vacancy = `The vacancy ${title} (${council})`;
  if (after === undefined)
    return `${vacancy} is taken off the site${before && `: it ${shownWords(before)}`}.`;
  if (before === undefined) return `${vacancy} is new: it ${shownWords(after)}.`;
  const [was, is] = [shownWords(before), shownWords(after)];
  return `${vacancy} changes: it ${was === is ? `still ${is}` : `${is}; before it ${was}`}.`;
}

function shortLines(review: Review): readonly string[] {
  const { figures, addresses, newCouncils, vacancies } = review;
  const { added, moved, gone } = addresses;
  return [
    ...newCouncils.map(
      ({ title, roles, benefits, figures: published, pages }) =>
        `${title} is new: ${counted(roles, "role")}, ${counted(benefits, "benefit")} and ${counted(published, "figure")} on ${counted(pages, "page")}.`,
    ),
    ...vacancies.map(vacancyLine),
    ...verdictLines(review),
    `${counted(figures.length, "figure")} ${figures.length === 1 ? "differs" : "differ"}${newCouncils.length === 0 ? "" : " of the councils that were there"}.`,
    ...(added.length + moved.length + gone.length === 0
      ? ["Every address stays."]
      : [`Addresses: ${added.length} new, ${moved.length} moved, ${gone.length} gone.`]),
  ];
}

function figureWords(figure: FigureValue | undefined): string {
  if (figure === undefined) return "none";
  return isStated(figure.from) ? `${figure.text} from ${formatDay(figure.from)}` : figure.text;
}

function figureParts(figures: readonly FigureChange[]): readonly RootContent[] {
  const rows = figures.map((change) => [
    change.council,
    (change.after ?? change.before)?.label ?? change.id,
    figureWords(change.before),
    figureWords(change.after),
    differenceWords(change),
    allOf(((change.after ?? change.before)?.pages ?? []).map(({ title }) => title)),
  ]);
  const heads = ["Council", "Figure", "Before", "After", "Difference", "Stands on, and in the data of"];
  return rows.length === 0 ? [] : [table(heads, rows)];
}

/** Questions with the roles about which they are answered, or left open. */
function questionParts(
  roles: readonly RoleChange[],
  of: "answered" | "opened",
  words: string,
): readonly RootContent[] {
  const byQuestion = new Map<string, RoleChange[]>();
  for (const role of roles) {
    for (const question of role[of]) byQuestion.set(question, [...(byQuestion.get(question) ?? []), role]);
  }
  const items = [...byQuestion].map(([question, asked]) => `${question} ${namesOf(asked)}`);
  return items.length === 0 ? [] : [paragraph(words), list(items)];
}

function addressParts({ added, moved, gone }: Review["addresses"]): readonly RootContent[] {
  const rows = [
    ...gone.map(({ address, title }) => [address, title, "gone: links to it break"]),
    ...moved.map(({ from, to }) => [from.address, from.title, `leads on to ${to}`]),
    ...added.map(({ address, title }) => [address, title, "new"]),
  ];
  return rows.length === 0 ? [] : [table(["Address", "Page", "What becomes of it"], rows)];
}

function readingParts(files: readonly FileChange[]): readonly RootContent[] {
  const rows = files.flatMap(({ title, readingAge: { before, after } }) => {
    const difference = (after ?? 0) - (before ?? 0);
    if (after === undefined || Math.abs(difference) < READING_AGE_THAT_MATTERS) return [];
    return [[title, before?.toFixed(1) ?? "none", after.toFixed(1)]];
  });
  return rows.length === 0 ? [] : [table(["Text of", "Reading age before", "After"], rows)];
}

const EXAMPLES =
  "Example people are new to the council and permanent, start this month, and have answered nothing else: what hangs on " +
  "another answer is within “to”. Tax is not taken off.";

/**
 * A review in words, as a tree that is written as Markdown or as a page.
 * @param compared what the content was compared with, such as `origin/main (1a2b3c4)`
 * @param listsFiles whether the files that differ are listed at its end, for where nothing else names them
 */
export function reportOf(review: Review, compared: string, listsFiles = true): Root {
  const { day, files, figures, roles, addresses } = review;
  const people = peopleParts(roles);
  return {
    type: "root",
    children: [
      heading(1, "What this changes, and for whom"),
      paragraph(
        `Compared with ${compared}, on ${formatDay(day)}: ${counted(files.length, listsFiles ? "file" : "page")} of content ${files.length === 1 ? "differs" : "differ"}.`,
      ),
      ...(files.length === 0
        ? []
        : [
            list(shortLines(review)),
            ...section("Figures", figureParts(figures)),
            ...section("People", people.length === 0 ? [] : [...people, paragraph(EXAMPLES)]),
            ...section("Said and not said", [
              ...questionParts(roles, "answered", "Answered now:"),
              ...questionParts(roles, "opened", "Left open now:"),
            ]),
            ...section("Addresses", addressParts(addresses)),
            ...section("How hard the texts are to read", readingParts(files)),
            ...(listsFiles
              ? section("Files", [
                  list(
                    files.map(
                      ({ file, is, from }) => `${file}: ${is}${from === undefined ? "" : `, before ${from}`}`,
                    ),
                  ),
                ])
              : []),
          ]),
    ],
  };
}
