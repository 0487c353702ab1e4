import type { DocumentOf, ParsedDocument } from "../content/parsed-document";
import { once } from "../site/once";
import { indexOf } from "./council-index";

/** A role that a text names. */
export interface NamedRole {
  readonly role: DocumentOf<"role">;
  readonly written: string;
  readonly index: number;
}

/** Capitals and line ends make no other name; every letter keeps its place. */
const plain = (text: string): string =>
  text.replace(/\s/g, " ").replace(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });

/** The first word of a name, or its first sign where it begins with none. */
const FIRST_WORD = /^[\p{L}\p{N}]+|^[\s\S]/u;

/** Names of one first word: the roles by the rest as well, and how long the names are, the longest first. */
interface Names {
  readonly roles: ReadonlyMap<string, DocumentOf<"role">>;
  readonly lengths: readonly number[];
}

/** The names of all roles of a council, by their first word. A text is looked through once, however many roles there are. */
const namesOfRoles = once((documents: readonly ParsedDocument[]): ReadonlyMap<string, Names> => {
  const byWord = new Map<string, Map<string, DocumentOf<"role">>>();
  for (const role of indexOf(documents).roles.all) {
    for (const name of [plain(role.data.plural), plain(role.data.name)]) {
      const [word = ""] = FIRST_WORD.exec(name) ?? [];
      const names = byWord.get(word) ?? new Map<string, DocumentOf<"role">>();
      byWord.set(word, names);
      if (!names.has(name)) names.set(name, role);
    }
  }
  return new Map(
    [...byWord].map(([word, roles]) => {
      const lengths = new Set([...roles.keys()].map((name) => name.length));
      return [word, { roles, lengths: [...lengths].sort((one, other) => other - one) }];
    }),
  );
});

/** Where a name may begin: at a word, or at a sign before one. */
const BEGINNING = /(?<![\p{L}-])(?:[\p{L}\p{N}]+|[^\s\p{L}\p{N}])/gu;

/** Roles that a text names, the longest name first: a senior social worker is no social worker. */
export function rolesNamedIn(text: string, documents: readonly ParsedDocument[]): NamedRole[] {
  const names = namesOfRoles(documents);
  const small = plain(text);
  const named: NamedRole[] = [];
  let end = 0;
  for (const { 0: word, index } of small.matchAll(BEGINNING)) {
    const { roles, lengths } = names.get(word) ?? {};
    if (index < end || roles === undefined || lengths === undefined) continue;
    for (const length of lengths) {
      const role = roles.get(small.slice(index, index + length));
      if (role === undefined || /^[\p{L}-]/u.test(small.slice(index + length))) continue;
      end = index + length;
      named.push({ role, written: text.slice(index, end), index });
      break;
    }
  }
  return named;
}
