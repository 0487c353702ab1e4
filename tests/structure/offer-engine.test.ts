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
  "words",
  "service",
  "conditions",
  "times",
  "amounts",
  "payments",
  "leave",
  "questions",
  "timeline",
  "leaving",
  "compile",
];

const roomOf = (file: string): string => file.slice(ENGINE.length).split("/")[0] ?? "";

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
});
