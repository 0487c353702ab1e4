import type { Change } from "./changes";
import type { heldToTheCheck } from "./held-to-the-check";
import type { FileChange, NotTaken, WhyNot } from "./plan";
import { unreadWords } from "./remarks";

type Outcome = ReturnType<typeof heldToTheCheck>;

function valueWords(value: unknown): string {
  if (typeof value !== "object" || value === null) return String(value);
  return Object.entries(value)
    .map(([name, part]) => `${name} ${String(part)}`)
    .join(", ");
}

/** A field that is taken out has no value behind it. */
const changeLine = ({ field, before, after }: Change) =>
  `  ${field}: ${valueWords(before)} → ${after === undefined ? "taken out" : valueWords(after)}`;

function whyWords(why: WhyNot): string {
  switch (why.tag) {
    case "no reference":
      return "it has no reference, by which it could be found again.";
    case "reference twice":
      return "another advert of the source has the same reference.";
    case "no closing day":
      return "it does not say until when people can apply. Write a file for it; the next import keeps that up.";
    case "not read":
      return `${unreadWords(why.unread)} Or write a file for it; the next import keeps that up.`;
    case "no address":
      return "it does not say where to apply. Have the jobs system give its address, or write a file for it.";
    case "over":
      return "it has closed.";
    case "not editable":
      return "its file is written in a way that cannot be changed in one place. Change it by hand.";
    case "no role": {
      if (why.name === "")
        return "it has no title, by which its role is found. Have the jobs system give it one, or write a file for it.";
      const nearest = why.nearest.map(({ name, slug }) => `${name} (${slug})`).join(", ");
      return `no role of the council has this name.${nearest === "" ? "" : ` The nearest: ${nearest}.`} If it is one of them, add \`${why.name}\` to its \`searchedAs\`; if it is another, write a file for the role. Then import again.`;
    }
    case "refused by the check":
      return `the check refuses it. ${why.problem}`;
  }
}

/** Said on each import, since nothing else tells that a page lacks the words of its advert. */
function lostLines(lost: string | undefined): string[] {
  return lost === undefined ? [] : [`  without the words of the advert, which the check refuses: ${lost}`];
}

function fileLines(
  { file, kind, reference, name, changes, remarks }: FileChange,
  folder: string,
  lost?: string,
): string {
  const done = { new: "new", changed: "changed", closed: "closed, since the source no longer has it" }[kind];
  return [
    `${folder}/${file}  ${reference}, ${name}: ${done}`,
    ...changes.map(changeLine),
    ...remarks.map((words) => `  ${words}`),
    ...lostLines(lost),
  ].join("\n");
}

function remarkLines(
  { file, reference, name, remarks }: Outcome["remarked"][number],
  folder: string,
  lost?: string,
): string {
  return [
    `${folder}/${file}  ${reference}, ${name}: as it was`,
    ...remarks.map((words) => `  ${words}`),
    ...lostLines(lost),
  ].join("\n");
}

function notTakenLine({ advert: { reference = "no reference", title }, why }: NotTaken): string {
  return `  ${reference}, ${title === "" ? "no title" : title}: ${whyWords(why)}`;
}

const WHY_NONE_IS_CLOSED = {
  "no reference": "Nothing was closed: one of the adverts has no reference, and any vacancy may be its.",
  "one job": "Nothing was closed: the source is the page of one job, and says nothing of the others.",
  "nothing known":
    "Nothing was closed: none of the adverts was taken, nor has the reference of a vacancy, so the source may be another than that of the jobs. Compare its address or file with it. If it is the right one, mend what was not taken and import again, or close each post that is gone by its `closes`.",
} as const;

/** What somebody has to look at before it closes. */
function heldBackLines(heldBack: Outcome["heldBack"], folder: string): string[] {
  if (heldBack.length === 0) return [];
  const linesOf = (wanted: FileChange["kind"]) =>
    heldBack
      .filter(({ kind }) => kind === wanted)
      .map(({ file, reference, name }) => `  ${folder}/${file}  ${reference}, ${name}`);
  const fresh = linesOf("new");
  return [
    "Nothing was closed: the source has none of these, which are most of what is open. It may be cut short, or another one.",
    ...linesOf("closed"),
    ...(fresh.length === 0 ? [] : ["What is new in it waits as well:", ...fresh]),
    "If what it lacks is over, import again with `--close`.",
  ];
}

/**
 * What an import has done, for the person who ran it.
 * @param folder the content folder, as files are named from the project
 * @param isTrial true where nothing was written
 * @param unreadColumns headings of a table that no field takes over
 */
export function importReport(
  outcome: Outcome,
  folder: string,
  isTrial: boolean,
  unreadColumns: readonly string[],
): string {
  const { files, notTaken, unchanged, remarked, closesNone, heldBack, withoutWords } = outcome;
  const count = (kind: FileChange["kind"]) => files.filter((file) => file.kind === kind).length;
  const sum = `${count("new")} new, ${count("changed")} changed, ${count("closed")} closed, ${unchanged} as they were, ${notTaken.length} not taken.`;
  return [
    ...files.map((file) => fileLines(file, folder, withoutWords.get(file.file))),
    ...remarked.map((one) => remarkLines(one, folder, withoutWords.get(one.file))),
    ...(unreadColumns.length === 0 ? [] : [`Columns not understood: ${unreadColumns.join(", ")}.`]),
    ...(notTaken.length === 0 ? [] : ["Not taken:", ...notTaken.map(notTakenLine)]),
    ...(closesNone === undefined ? [] : [WHY_NONE_IS_CLOSED[closesNone]]),
    ...heldBackLines(heldBack, folder),
    isTrial ? `${sum} Nothing was written.` : sum,
  ].join("\n");
}
