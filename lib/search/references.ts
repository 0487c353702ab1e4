import type { Catalogue, Vacancy } from "../catalogue/types";
import { referenceKey } from "../model/reference-key";

/** References of vacancies in what somebody typed. One is found whole or not at all: a part of it is another. */
export interface ReadReferences {
  readonly open: readonly Vacancy[];
  readonly closed: readonly Vacancy[];
  /** What is in the form of the site's references, and none of them. */
  readonly unknown: readonly string[];
  /** What was typed besides. */
  readonly remaining: string;
}

/** Parts of a reference that people leave out or write in their own way: `LK-1042`, `lk 1042`. */
const PART = /[\p{L}\p{N}]+/gu;
const BETWEEN = /^[\s/\\._#:–—-]{0,2}$/;
const MOST_PARTS = 6;

/** Fewer digits are those of a grade, a postcode or an age. */
const FEWEST_DIGITS = 3;

/** What stands before a reference and says no more. */
const LABELS: ReadonlySet<string> = new Set(
  "ref reference references job post vacancy advert number no id code".split(" "),
);

/** The form of a reference: its letters, with any number for its digits. Nothing where those are all of it. */
function formOf(key: string): string | undefined {
  const form = key.replace(/\d+/g, "#");
  return form === "#" || form === key ? undefined : form;
}

/** True for a reference that is looked for as one; another is a word, and found as words are. */
export function isNumbered({ reference }: Pick<Vacancy, "reference">): boolean {
  return /\d/.test(reference);
}

interface Part {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

function partsOf(typed: string): readonly Part[] {
  return Array.from(typed.matchAll(PART), ({ 0: text, index }) => ({
    text,
    from: index,
    to: index + text.length,
  }));
}

/** The parts from one on that may be one reference, the most of them first. */
function windowsAt(typed: string, parts: readonly Part[], at: number): readonly (readonly Part[])[] {
  const windows: (readonly Part[])[] = [];
  for (let end = at; end < Math.min(parts.length, at + MOST_PARTS); end += 1) {
    const [before, last] = [parts[end - 1], parts[end]];
    if (end > at && before && last && !BETWEEN.test(typed.slice(before.to, last.from))) break;
    windows.unshift(parts.slice(at, end + 1));
  }
  return windows;
}

/**
 * Finds references in what was typed.
 * @param catalogue of which a vacancy that is yet to open is no part
 */
export function referencesIn(typed: string, { councils }: Pick<Catalogue, "councils">): ReadReferences {
  const open = councils.flatMap(({ vacancies }) => vacancies).filter(isNumbered);
  const closed = councils.flatMap(({ closedVacancies }) => closedVacancies).filter(isNumbered);
  const keys = new Set([...open, ...closed].map(({ reference }) => referenceKey(reference)));
  const forms = new Set([...keys].map(formOf));
  const isAlike = (key: string) => {
    const form = formOf(key);
    return form !== undefined && forms.has(form) && key.replace(/\D/g, "").length >= FEWEST_DIGITS;
  };
  const parts = partsOf(typed);
  const asked: { readonly key: string; readonly words: string }[] = [];
  let [remaining, kept] = ["", 0];
  for (let at = 0; at < parts.length; at += 1) {
    const windows = windowsAt(typed, parts, at);
    const reference =
      windows.find((some) => keys.has(keyIn(some))) ??
      windows.find((some) => isAlike(keyIn(some)) && isOneWord(typed, some));
    const [first, last] = [reference?.at(0), reference?.at(-1)];
    if (reference === undefined || first === undefined || last === undefined) continue;
    asked.push({ key: keyIn(reference), words: typed.slice(first.from, last.to) });
    remaining += `${withoutLabel(typed.slice(kept, first.from))} `;
    kept = last.to;
    at += reference.length - 1;
  }
  const has = ({ reference }: Vacancy) => asked.some(({ key }) => key === referenceKey(reference));
  return {
    open: open.filter(has),
    closed: closed.filter(has),
    unknown: asked.flatMap(({ key, words }) => (keys.has(key) ? [] : [words])),
    remaining: (remaining + typed.slice(kept)).trim(),
  };
}

const keyIn = (parts: readonly Part[]): string => referenceKey(parts.map(({ text }) => text).join(""));

/** True for parts without a space between, and for letters and a number with one: `LK 9999`. */
function isOneWord(typed: string, parts: readonly Part[]): boolean {
  const [first, second] = parts;
  const isPair = parts.length === 2 && !/\d/.test(first?.text ?? "") && /^\d+$/.test(second?.text ?? "");
  return isPair || !/\s/.test(typed.slice(first?.from, parts.at(-1)?.to));
}

/** What stands before a reference, without its label: `social worker ref.` */
function withoutLabel(before: string): string {
  const parts = partsOf(before);
  const from = parts.findLastIndex(({ text }) => !LABELS.has(text.toLowerCase()));
  return before.slice(0, parts[from]?.to ?? 0);
}
