import type { Instant } from "../calendar/london-time";
import { editFrontMatter } from "../content/edit/edit-front-matter";
import type { DocumentOf } from "../content/parsed-document";
import type { CouncilDocuments } from "../content/relate/council-documents";
import { rolePays } from "../content/relate/role-pay";
import { referenceKey } from "../model/reference-key";
import type { Advert, Unread } from "./advert";
import { knownOf } from "./adverts-of";
import { type Change, changesOf, editOf, timeText } from "./changes";
import { closingNow, isOpen, lastMinute } from "./closing";
import { matchOf, type Nameables, type Named, nameables, nearestRoles } from "./match";
import { fileNameFor, newFile } from "./new-file";
import { payAsFullTime, withoutPayForPart } from "./pay-for-part";
import { remarksOn } from "./remarks";

/** What an import makes of one file. */
export interface FileChange {
  /** Path from the content folder. */
  readonly file: string;
  readonly kind: "new" | "changed" | "closed";
  readonly reference: string;
  readonly name: string;
  /** The whole file as it will be. */
  readonly text: string;
  /** The same without the words of the advert, for words that the check refuses. */
  readonly textWithoutWords?: string;
  readonly changes: readonly Change[];
  /** What somebody should know of the advert besides. */
  readonly remarks: readonly string[];
}

/** Why an advert is in no file, or a file was left as it is. */
export type WhyNot =
  | {
      readonly tag:
        | "no reference"
        | "reference twice"
        | "no closing day"
        | "no address"
        | "over"
        | "not editable";
    }
  | { readonly tag: "not read"; readonly unread: Unread }
  | { readonly tag: "no role"; readonly name: string; readonly nearest: readonly Named[] }
  | { readonly tag: "refused by the check"; readonly problem: string };

export interface NotTaken {
  readonly advert: Pick<Advert, "reference" | "title">;
  readonly why: WhyNot;
}

/** What an import will do. */
export interface ImportPlan {
  readonly files: readonly FileChange[];
  readonly notTaken: readonly NotTaken[];
  /** How many vacancies are as their adverts say. */
  readonly unchanged: number;
  /** Those of them of whose adverts there is something to know. */
  readonly remarked: readonly Pick<FileChange, "file" | "reference" | "name" | "remarks">[];
  /** Vacancies without a text whose adverts have one, and what their files would be with it. */
  readonly wordless: readonly Pick<FileChange, "file" | "reference" | "name" | "text">[];
  /**
   * Why no vacancy is closed for being gone: an advert without a reference may be for any of them, one job is no list, and a source
   * of which nothing was taken or found again is perhaps another, such as the council's news.
   */
  readonly closesNone: "no reference" | "one job" | "nothing known" | undefined;
  /**
   * What is gone and stays open since it is most of what is open: a source that was cut short would close the rest of it. What is
   * new waits with it.
   */
  readonly heldBack: readonly FileChange[];
  /**
   * How many vacancies are open for which people apply on the sites of the source; undefined where somebody has said that most of
   * them may close.
   */
  readonly open: number | undefined;
  /** True where an advert has the reference of a vacancy, so that the source is known to be that of the vacancies. */
  readonly isKnown: boolean;
}

/** The council that adverts are for. */
export interface ImportedInto {
  readonly documents: CouncilDocuments;
  /** The text of a file of the content, by its path. */
  readonly textOf: (file: string) => string;
}

type Vacancy = DocumentOf<"vacancy">;

function changedFile(
  vacancy: Vacancy,
  kind: FileChange["kind"],
  changes: readonly Change[],
  textOf: ImportedInto["textOf"],
  remarks: readonly string[] = [],
): FileChange | WhyNot {
  const edited = editFrontMatter(textOf(vacancy.file), changes.map(editOf));
  if ("problem" in edited) return { tag: "not editable" };
  const { reference, name } = vacancy.data;
  return { file: vacancy.file, kind, reference, name, text: edited.text, changes, remarks };
}

/** True for a file that is nothing but its fields. */
const hasNoText = (text: string): boolean => /^---\r?\n[\s\S]*?\r?\n---\s*$/.test(text);

/** What adverts of a council are compared with. */
interface Surroundings {
  readonly fullWeek: number | undefined;
  readonly names: Nameables;
  readonly taken: Set<string>;
  readonly council: string;
  readonly payOf: ReturnType<typeof rolePays>;
}

function newVacancy(
  written: Advert,
  reference: string,
  { names, taken, council, payOf, fullWeek }: Surroundings,
  now: Instant,
): FileChange | WhyNot {
  const { role, teams, services, unread } = matchOf(written, names);
  if (role === undefined)
    return { tag: "no role", ...nearestRoles(written.role ?? written.title, names.roles) };
  const advert = withoutPayForPart(written, payOf(role.slug), fullWeek);
  const { closes } = advert;
  const missing = advert.unread.find(({ field }) => field === "closes" || field === "apply");
  if (missing !== undefined) return { tag: "not read", unread: missing };
  if (closes === undefined) return { tag: "no closing day" };
  if (advert.apply === undefined) return { tag: "no address" };
  const { text: minute, day } = lastMinute(now);
  if (timeText(closes, "23:59") <= minute) return { tag: "over" };
  const setting = { role, teams, services, now: minute, today: day };
  const name = fileNameFor(advert, taken);
  taken.add(name);
  return {
    file: `${council}/vacancies/${name}.mdx`,
    kind: "new",
    reference,
    name: advert.title,
    text: newFile(advert, closes, setting),
    textWithoutWords: newFile({ ...advert, text: "", summary: undefined }, closes, setting),
    changes: [],
    remarks: [
      ...remarksOn({ ...advert, unread: [...advert.unread, ...unread] }, undefined, payOf),
      ...payAsFullTime(advert, payOf(role.slug), fullWeek),
    ],
  };
}

const NOT_OPEN_YET =
  "The source does not have it. It has not opened yet, so that it was left; take its file away if it is not to open.";

/**
 * Compares adverts with a council's vacancies by their references. Writes nothing.
 * @param now the moment of the import
 * @param ofOneJob true where the source says nothing of other jobs
 * @param mayCloseMost true where somebody has said that most of what is open is to close
 */
export function planImport(
  { documents, textOf }: ImportedInto,
  adverts: readonly Advert[],
  now: Instant,
  { ofOneJob = false, mayCloseMost = false } = {},
): ImportPlan {
  const vacancies = [...documents.ofType("vacancy").values()];
  const byReference = new Map(vacancies.map((vacancy) => [referenceKey(vacancy.data.reference), vacancy]));
  const places = {
    names: nameables(documents),
    taken: new Set(vacancies.map(({ slug }) => slug)),
    council: documents.slug,
    payOf: rolePays(documents, lastMinute(now).day),
    fullWeek: knownOf(documents).fullWeek,
  };
  const remarked: ImportPlan["remarked"][number][] = [];
  const files: FileChange[] = [];
  const notTaken: NotTaken[] = [];
  const wordless: ImportPlan["wordless"][number][] = [];
  let unchanged = 0;
  const note = (result: FileChange | WhyNot, advert: NotTaken["advert"]) => {
    if ("tag" in result) notTaken.push({ advert, why: result });
    else files.push(result);
  };

  const inSource = new Set<string>();
  for (const advert of adverts) {
    const key = advert.reference === undefined ? undefined : referenceKey(advert.reference);
    if (key === undefined || advert.reference === undefined) note({ tag: "no reference" }, advert);
    else if (inSource.has(key)) note({ tag: "reference twice" }, advert);
    else {
      inSource.add(key);
      const vacancy = byReference.get(key);
      if (vacancy === undefined) {
        note(newVacancy(advert, advert.reference, places, now), advert);
        continue;
      }
      const { file, data } = vacancy;
      const { reference, name } = data;
      const stands = textOf(file);
      if (advert.text !== "" && hasNoText(stands))
        wordless.push({ file, reference, name, text: `${stands.trimEnd()}\n\n${advert.text}\n` });
      const likely = withoutPayForPart(advert, places.payOf(data.role), places.fullWeek, data);
      const changes = changesOf(data, likely);
      const remarks = remarksOn(likely, { fields: data, text: stands }, places.payOf);
      if (changes.length > 0) note(changedFile(vacancy, "changed", changes, textOf, remarks), advert);
      else {
        unchanged += 1;
        if (remarks.length > 0) remarked.push({ file, reference, name, remarks });
      }
    }
  }

  const isAnyUnnamed = adverts.some(({ reference }) => reference === undefined);
  const closesNone = ofOneJob ? "one job" : isAnyUnnamed ? "no reference" : undefined;
  const isKnown = [...inSource].some((key) => byReference.has(key));
  const gone =
    closesNone === undefined
      ? vacancies.filter(({ data }) => !inSource.has(referenceKey(data.reference)))
      : [];
  for (const vacancy of gone.filter(isFrom(adverts))) {
    const changes = closingNow(vacancy.data, now);
    const { file, data } = vacancy;
    const { reference, name } = data;
    if (changes === "not open yet") {
      unchanged += 1;
      remarked.push({ file, reference, name, remarks: [NOT_OPEN_YET] });
    } else if (changes.length > 0) {
      note(changedFile(vacancy, "closed", changes, textOf), { reference, title: name });
    }
  }
  const open = mayCloseMost
    ? undefined
    : vacancies.filter(isFrom(adverts)).filter(({ data }) => isOpen(data, now)).length;
  return { files, notTaken, unchanged, remarked, wordless, closesNone, heldBack: [], open, isKnown };
}

/** The sites that adverts lead to. A vacancy that people apply for elsewhere came from elsewhere, and is not closed. */
function isFrom(adverts: readonly Advert[]): (vacancy: Vacancy) => boolean {
  const sites = new Set(
    adverts.flatMap(({ apply = "" }) => (URL.canParse(apply) ? new URL(apply).hostname : [])),
  );
  return ({ data }) => sites.has(new URL(data.apply).hostname);
}
