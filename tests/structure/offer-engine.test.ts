import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { PROJECT } from "@/lib/cli/project";
import { SITE } from "./source-files";

const ENGINE = "lib/offers/";
const PUBLIC_FACE = "lib/offers/index.ts";

/** The rooms of the offer engine, from the ground up: each may import only what stands before it. */
const ROOMS = [
  "rules",
  "person",
  "reasons",
  "entries",
  "service",
  "conditions",
  "times",
  "amounts",
  "payments",
  "leave",
  "questions",
  "timeline",
  "leaving",
  "warnings",
  "words",
  "compile",
];

const roomOf = (file: string): string => file.slice(ENGINE.length).split("/")[0] ?? "";

const LITERAL = /"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g;

/** Two words in a row, beside something that is put in. */
const WORDED_TEMPLATE = /^`[\s\S]*[A-Za-z’']{2,} [a-z]{2,}[\s\S]*`$/;

/** Words of sentences to a person, which the name of a kind does without. */
const SPEAKS = / (?:it|you|your|is|are|was|has|have|will|may|somebody|who) |^.(?:it|you|your|there) /i;

/** The literals that read like sentences. */
function sentencesIn(code: string): readonly string[] {
  const literals = [...code.matchAll(LITERAL)].map(([literal]) => literal);
  return literals.filter((literal) => {
    const fixed = literal.replace(/\$\{[^}]*\}/g, "…");
    return literal.startsWith("`") ? WORDED_TEMPLATE.test(fixed) || SPEAKS.test(fixed) : SPEAKS.test(literal);
  });
}

const engine = SITE.filter(({ file }) => file.startsWith(ENGINE));
const outside = SITE.filter(({ file }) => !file.startsWith(ENGINE));

describe("the offer engine", () => {
  test("every file but its public face stands in a room", () => {
    const entries = readdirSync(path.join(PROJECT, ENGINE), { withFileTypes: true });
    const rooms = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
    expect(rooms.toSorted()).toEqual(ROOMS.toSorted());
    const flat = engine.map(({ file }) => file).filter((file) => roomOf(file).endsWith(".ts"));
    expect(flat).toEqual([PUBLIC_FACE]);
  });

  test("a room imports only the rooms before it, and none the public face", () => {
    const wrong = engine.flatMap((source) =>
      source.imports.flatMap(({ file }) => {
        if (file === undefined || !file.startsWith(ENGINE) || source.file === PUBLIC_FACE) return [];
        const isFurtherUp = ROOMS.indexOf(roomOf(file)) > ROOMS.indexOf(roomOf(source.file));
        return isFurtherUp || file === PUBLIC_FACE ? [`${source.file} imports ${file}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test("the rest of the site knows the public face only, types included", () => {
    const wrong = outside.flatMap((source) =>
      source.imports.flatMap(({ file }) =>
        file?.startsWith(ENGINE) && file !== PUBLIC_FACE ? [`${source.file} imports ${file}`] : [],
      ),
    );
    expect(wrong).toEqual([]);
  });

  test("makes words of its data in one room: no other builds a sentence", () => {
    const silent = engine.filter(({ file }) => roomOf(file) !== "words" && file !== PUBLIC_FACE);
    expect(silent.flatMap(({ file, code }) => sentencesIn(code).map((words) => `${file}: ${words}`))).toEqual(
      [],
    );
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the code that is looked into
    expect(sentencesIn('const words = `falls due on ${day}`; no("it is for managers")')).toHaveLength(2);
  });
});
