import type { Vacancy } from "../catalogue/types";
import { isOfType, type ParsedDocument } from "../content/parsed-document";

/** From when until when a vacancy is shown, as its file has it. */
export type ShownTimes = Pick<Vacancy, "opens" | "closes">;

/** A vacancy whose file comes, changes or goes. */
export interface VacancyChange {
  readonly title: string;
  /** The council's name. */
  readonly council: string;
  /** `undefined` where it was not there. */
  readonly before: ShownTimes | undefined;
  /** `undefined` where it is there no longer. */
  readonly after: ShownTimes | undefined;
}

const vacanciesOf = (documents: readonly ParsedDocument[]) =>
  new Map(
    documents.flatMap((document) =>
      isOfType("vacancy", document) ? [[document.file, document] as const] : [],
    ),
  );

/** Compares the vacancies of two versions, those that are not open yet or are over among them. */
export function vacancyChanges(
  before: readonly ParsedDocument[],
  after: readonly ParsedDocument[],
): readonly VacancyChange[] {
  const [old, present] = [vacanciesOf(before), vacanciesOf(after)];
  const names = new Map(
    [...before, ...after].flatMap((document) =>
      isOfType("council", document) ? [[document.council, document.data.name] as const] : [],
    ),
  );
  return [...new Set([...old.keys(), ...present.keys()])].sort().flatMap((file) => {
    const [was, is] = [old.get(file), present.get(file)];
    const document = is ?? was;
    if (document === undefined || was?.hash === is?.hash) return [];
    const council = names.get(document.council) ?? document.council;
    return { title: document.data.name, council, before: timesOf(was), after: timesOf(is) };
  });
}

function timesOf(document: { readonly data: ShownTimes } | undefined): ShownTimes | undefined {
  return document && { opens: document.data.opens, closes: document.data.closes };
}
