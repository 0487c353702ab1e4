import { expect, test } from "vitest";
import type { Names } from "@/lib/offers/rules/offer";
import { placeName } from "@/lib/offers/words/names";

const names: Names = {
  council: "Ashbourne",
  roles: {},
  grades: {},
  teams: {
    court: { name: "Court Team", service: "care-planning" },
    "front-door": { name: "The Front Door", service: "assessment" },
  },
  services: { assessment: "Assessment Service" },
};

test("a team or service stands in a sentence with its article, which is said once", () => {
  expect(placeName(names, "court")).toBe("the Court Team");
  expect(placeName(names, "assessment")).toBe("the Assessment Service");
  expect(placeName(names, "front-door")).toBe("The Front Door");
});

test("one that nobody has named is called as its file is", () => {
  expect(placeName(names, "hot-desk-team")).toBe("hot desk team");
});
