import type { CalendarDate } from "../calendar/calendar-date";
import type { Catalogue, Council, PageReference, Role } from "../catalogue/types";
import { readingAges } from "../checks/check-reading-age";
import { type ParsedDocument, titleOf } from "../content/parsed-document";
import { formerFiles } from "../content/relate/aliases";
import { listedPages } from "../site/pages";
import { type AddressChanges, addressChanges } from "./addresses";
import { type FigureChange, figureChanges } from "./figures";
import { type RoleChange, roleChange } from "./people";
import { type VacancyChange, vacancyChanges } from "./vacancies";
import type { Version } from "./version";

/** A file of the content that differs. */
export interface FileChange {
  readonly file: string;
  /** What people call it. */
  readonly title: string;
  readonly is: "new" | "changed" | "removed" | "renamed";
  /** The name that a renamed file had. */
  readonly from?: string;
  /** In years, of its summary and text; none where there is too little text to judge. */
  readonly readingAge: { readonly before: number | undefined; readonly after: number | undefined };
}

/** What a change of the content changes, and for whom. */
export interface Review {
  /** The day on which both versions are read. */
  readonly day: CalendarDate;
  readonly files: readonly FileChange[];
  readonly figures: readonly FigureChange[];
  /** The roles of which something changes. */
  readonly roles: readonly RoleChange[];
  /** How many roles were compared: those that both versions have. */
  readonly compared: number;
  readonly addresses: AddressChanges;
  readonly vacancies: readonly VacancyChange[];
  /** Councils that only the new version has: nothing of them is a change, and all of it is new. */
  readonly newCouncils: readonly NewCouncil[];
}

/** What a council brings that was not there. */
export interface NewCouncil extends PageReference {
  readonly roles: number;
  readonly benefits: number;
  readonly figures: number;
  readonly pages: number;
}

function newCouncils(before: Catalogue, after: Catalogue): readonly NewCouncil[] {
  const pages = listedPages(after);
  return after.councils
    .filter(({ slug }) => !before.councils.some((council) => council.slug === slug))
    .map(({ address, name, roles, benefits, figures }) => ({
      address,
      title: name,
      roles: roles.length,
      benefits: benefits.length,
      figures: figures.length,
      pages: pages.filter((page) => page.address === address || page.address.startsWith(`${address}/`))
        .length,
    }));
}

function fileChanges(
  before: readonly ParsedDocument[],
  after: readonly ParsedDocument[],
): readonly FileChange[] {
  const [old, present] = [before, after].map(
    (documents) => new Map(documents.map((one) => [one.file, one.hash])),
  );
  if (old === undefined || present === undefined) return [];
  const [earlier, later] = [readingAges(before), readingAges(after)];
  const titles = new Map([...before, ...after].map(({ file, data }) => [file, titleOf(data)]));
  const renamed = renamedFiles(after, (file) => old.has(file) && !present.has(file));
  const goneOn = new Set(renamed.values());
  const files = [...new Set([...old.keys(), ...present.keys()])].sort();
  return files
    .filter((file) => old.get(file) !== present.get(file) && !goneOn.has(file))
    .map((file) => {
      const from = old.has(file) ? undefined : renamed.get(file);
      const isNew = from === undefined ? "new" : "renamed";
      const isStill = present.has(file) ? "changed" : "removed";
      return {
        file,
        title: titles.get(file) ?? file,
        is: old.has(file) ? isStill : isNew,
        ...(from !== undefined && { from }),
        readingAge: { before: earlier.get(from ?? file), after: later.get(file) },
      };
    });
}

/** Files of a version with the ones that went whose old address leads to them: each is one file under another name. */
function renamedFiles(
  documents: readonly ParsedDocument[],
  isGone: (file: string) => boolean,
): ReadonlyMap<string, string> {
  return new Map(
    documents.flatMap(({ file, data }) => {
      const from = formerFiles(file, "aliases" in data ? data.aliases : []).find(isGone);
      return from === undefined ? [] : [[file, from] as const];
    }),
  );
}

/** The role of the new version that a role of the old one has become: at its address, or where that leads now. */
function successorOf(role: Role, after: Catalogue): Role | undefined {
  const address = after.redirects.find(({ from }) => from === role.address)?.to ?? role.address;
  return after.councils.flatMap(({ roles }) => roles).find((other) => other.address === address);
}

/** Councils of which nothing changes need not be worked out. */
function isTouched({ slug }: Council, files: readonly FileChange[]): boolean {
  return files.some(({ file }) => file.startsWith(`${slug}/`));
}

/**
 * Compares two versions of the content: figures, what example people get, what becomes or stops being not stated,
 * addresses, and how hard the texts are to read.
 * @param day the day of both versions
 */
export function review(before: Version, after: Version, day: CalendarDate): Review {
  const files = fileChanges(before.documents, after.documents);
  const pairs = before.catalogue.councils
    .filter((council) => isTouched(council, files))
    .flatMap(({ roles }) => roles)
    .flatMap((role) => {
      const successor = successorOf(role, after.catalogue);
      return successor === undefined ? [] : [[role, successor] as const];
    });
  const roles = pairs.map((pair) => roleChange(pair, day));
  return {
    day,
    files,
    figures: figureChanges(before.catalogue, after.catalogue),
    roles: roles.filter(
      ({ people, answered, opened }) => people.length + answered.length + opened.length > 0,
    ),
    compared: pairs.length,
    addresses: addressChanges(before.catalogue, after.catalogue),
    vacancies: vacancyChanges(before.documents, after.documents),
    newCouncils: newCouncils(before.catalogue, after.catalogue),
  };
}
