import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { findWarnings } from "@/lib/offers/warnings/find-warnings";
import { NAMES, offerOf, SHAPES } from "../offer-fixture";
import { ROLES, warnings } from "./warned";

describe("offers as councils make them give no warning", () => {
  test.each(SHAPES)("%s", (shape) => {
    const offer = offerOf(shape);
    expect(findWarnings({ offer, roles: ROLES, isWritten: () => false })).toEqual([]);
  });

  const guide = readFileSync(path.join(import.meta.dirname, "../../../lib/offers/README.md"), "utf8");
  const examples = [...guide.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(([, yaml = ""], index) => ({
    index,
    yaml,
  }));
  test.each(examples)("example $index of the guide", ({ yaml }) => expect(warnings(yaml)).toEqual([]));

  test("the roles that these tests know are on the grades and in the teams of the fixtures", () => {
    const places = [...Object.keys(NAMES.teams), ...Object.keys(NAMES.services)];
    expect(ROLES.flatMap((one) => one.places).filter((place) => !places.includes(place))).toEqual([]);
  });
});
