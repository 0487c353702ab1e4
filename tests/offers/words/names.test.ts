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
    mash: { name: "MASH", service: "safeguarding" },
  },
  services: { assessment: "Assessment Service", safeguarding: "Safeguarding" },
};

test("a team or service stands in a sentence with its article, which is said once", () => {
  expect(placeName(names, "court")).toBe("the Court Team");
  expect(placeName(names, "assessment")).toBe("the Assessment Service");
  expect(placeName(names, "front-door")).toBe("The Front Door");
});

test("a name without a noun gets one: nobody works in “the Safeguarding”", () => {
  expect(placeName(names, "mash")).toBe("the MASH team");
  expect(placeName(names, "safeguarding")).toBe("the Safeguarding service");
});

test("one that nobody has named is called as its file is", () => {
  expect(placeName(names, "hot-desk-team")).toBe("hot desk team");
});
