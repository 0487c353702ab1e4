import { counted } from "../offers";
import { type Parameters, parameterValues } from "../search/parameters";
import { otherParameter, typedField } from "./question-parameter";
import type { AddressNote } from "./state";

/** A name as it can be shown again. */
const LONGEST_NAME = 40;
const MOST_UNKNOWN = 5;

/** Reads parameters one by one, and keeps what was typed and what is wrong with it. */
export class AddressReader {
  readonly typed: Record<string, string> = {};
  readonly notes: AddressNote[] = [];
  readonly #read = new Set<string>();
  readonly #parameters: Parameters;

  constructor(parameters: Parameters) {
    this.#parameters = parameters;
  }

  note(kind: AddressNote["kind"], parameter: string, words: string, field = parameter): void {
    this.notes.push({ kind, parameter, words, field });
  }

  /** Says that a parameter is known, and read by somebody else. */
  expects(name: string): void {
    this.#read.add(name);
  }

  /** True for a parameter that has been read and is not blank. */
  has(name: string): boolean {
    return this.typed[name] !== undefined;
  }

  /** True for a parameter that a form has sent, be it blank. */
  isSent(name: string): boolean {
    return this.#given().includes(name);
  }

  /** What stands first in the address for a parameter that is read later; empty where there is nothing. */
  peek(name: string): string {
    return parameterValues(this.#parameters, name)[0] ?? "";
  }

  /** The only value of a parameter; none where it is blank, or where it is given twice with different values. */
  text(name: string): string | undefined {
    this.#read.add(name);
    const values = parameterValues(this.#parameters, name);
    const [first] = values;
    if (first !== undefined) this.typed[name] = first;
    if (values.length < 2) return first;
    this.note(
      "not understood",
      name,
      `This was given more than once, as “${values.slice(0, 3).join("” and “")}”. Give it once.`,
    );
    return undefined;
  }

  /**
   * A value that is chosen from a list or typed into the field beside it. None where nothing is typed by somebody who chose
   * to, and where one thing is chosen and another typed: nobody can know which of them is meant.
   */
  chosenOrTyped(name: string): string | undefined {
    const chosen = this.text(name);
    const typed = this.text(otherParameter(name));
    if (chosen === undefined || chosen === "other") {
      if (typed !== undefined) this.typed[name] = typed;
      else if (chosen === "other") {
        this.typed[name] = "";
        this.note(
          "not understood",
          name,
          "You chose to write your own answer. Write it, or choose another.",
          typedField(name),
        );
      }
      return typed;
    }
    if (typed === undefined || typed === chosen) return chosen;
    this.note(
      "not understood",
      name,
      `You chose one answer and wrote “${typed}” beside another. Choose the one that you mean, or empty the field.`,
    );
    return undefined;
  }

  /** Notes a value that was not understood; passes on one that was. */
  understood<Value>(
    name: string,
    value: Value | string,
    isProblem: (value: Value | string) => value is string,
    field = name,
  ) {
    if (!isProblem(value)) return value;
    this.note("not understood", name, value, field);
    return undefined;
  }

  /** Names in the address that nobody has asked for so far. */
  rest(): readonly string[] {
    return [...new Set(this.#given())].filter(
      (name) => !this.#read.has(name) && parameterValues(this.#parameters, name).length > 0,
    );
  }

  #given(): readonly string[] {
    return this.#parameters instanceof URLSearchParams
      ? [...this.#parameters.keys()]
      : Object.keys(this.#parameters);
  }

  /** Notes the names that nothing is known of. */
  unknown(names: readonly string[]): void {
    for (const name of names.slice(0, MOST_UNKNOWN)) {
      const shown = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
      this.note("unknown", shown, `“${shown}” in the address is not something that we ask. We left it out.`);
    }
    if (names.length > MOST_UNKNOWN) {
      const more = counted(names.length - MOST_UNKNOWN, "more name");
      this.note("unknown", "", `We left out ${more} in the address that we do not ask.`);
    }
  }
}

/** True for the sentence that a reader gives in place of a value. */
export function isSentence(value: unknown): value is string {
  return typeof value === "string";
}
