import fc from "fast-check";
import { expect, test } from "vitest";
import { parseSearchCriteria, searchAddress } from "@/lib/search/search-criteria";
import { catalogue } from "../fixtures/sample-catalogue";

const parse = (question: string) => parseSearchCriteria(new URLSearchParams(question), catalogue);

test("a search of the whole site asks of every council", () => {
  expect(parse("q=worker")).toEqual({
    criteria: { text: "worker", council: undefined },
    unknownCouncil: undefined,
  });
});

test("a council is taken in any letters, and of several the first", () => {
  expect(parse("q=worker&council=Riverton&council=hillside").criteria.council).toBe("riverton");
});

test("a council that there is not is named, and the whole site is searched", () => {
  expect(parse("q=worker&council=atlantis")).toEqual({
    criteria: { text: "worker", council: undefined },
    unknownCouncil: "atlantis",
  });
});

test("the address of an answer asks the same again, whatever was asked", () => {
  const council = fc.constantFrom(undefined, ...catalogue.councils.map(({ slug }) => slug));
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 100 }), council, (text, asked) => {
      const { criteria } = parse(new URLSearchParams({ q: text, council: asked ?? "" }).toString());
      const { search } = new URL(searchAddress(criteria), "https://careers.example");
      expect(parse(search).criteria).toEqual(criteria);
    }),
  );
});
