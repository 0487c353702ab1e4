import { beforeAll, describe, expect, it } from "vitest";
import type { Catalogue } from "@/lib/catalogue/types";
import { placesData, placesRefusal } from "@/lib/feeds/answer/places-data";
import { NONE_NEEDED } from "@/lib/model/registration";
import { findPlaces } from "@/lib/search/find-places";
import { choicesOf, placeFinderAddress, readPlaceCriteria } from "@/lib/search/place-criteria";
import { reasonsFor } from "@/lib/search/place-words";
import { leavingCare, localityTeam, safeguarding, catalogue as sample } from "../fixtures/sample-catalogue";
import { realIndex } from "./question-rank";

let real: Catalogue;
beforeAll(() => {
  real = realIndex().catalogue;
}, 60_000);

const read = (question: string, catalogue: Catalogue) =>
  readPlaceCriteria(new URLSearchParams(question), catalogue);
/** The names of the places that answer a query, best first. */
const names = (question: string, catalogue: Catalogue = real) =>
  findPlaces(catalogue, read(question, catalogue).criteria).map(({ place }) => place.name);
/** The reasons that the first place is shown with. */
function firstReasons(question: string) {
  const { criteria } = read(question, real);
  const [first] = findPlaces(real, criteria);
  if (first === undefined) throw new Error("No place fits.");
  return reasonsFor(first, criteria);
}

describe("find my place", () => {
  it.each([
    ["ages=teenagers&work=youth+justice", "Sutton Youth Justice Service"],
    ["ages=teenagers&setting=schools", "School Team"],
    ["near=crisis", "Children’s Emergency Duty Team"],
    ["setting=out+of+hours&registered=yes", "Children’s Emergency Duty Team"],
    ["near=court&work=plans+at+home", "Care Planning Service"],
    ["near=court&registered=yes", "Court and Adoption Service"],
    ["work=homes+and+families&council=croydon", "Fostering Service"],
    ["setting=homes&registered=no", "Willow Rise Residential Services"],
    ["ages=young+adults", "Leaving Care Team"],
    ["ages=young+children&work=early+help", "Best Start Early Help"],
  ])("%s: %s first", (question, first) => {
    expect(names(question)[0]).toBe(first);
  });

  it("shows at most three, and keeps to the council that was chosen", () => {
    expect(names("registered=yes")).toHaveLength(3);
    const { criteria } = read("registered=yes&council=croydon", real);
    expect(new Set(findPlaces(real, criteria).map(({ place }) => place.council.slug))).toEqual(
      new Set(["croydon"]),
    );
  });

  it("never shows a service beside a team of its own: they are one answer", () => {
    const { ages, work } = choicesOf(real);
    const questions = [...ages.map((group) => `ages=${group}`), ...work.map((kind) => `work=${kind}`)];
    for (const question of questions) {
      const { criteria } = read(question, real);
      const shown = findPlaces(real, criteria).map(({ place }) => place);
      const beside = shown.filter((place) => place.kind === "team" && shown.includes(place.service));
      expect([question, beside]).toEqual([question, []]);
    }
  });

  it("puts those who work with teenagers alone before those who work with all children", () => {
    const { criteria } = read("ages=teenagers", real);
    expect(findPlaces(real, criteria).map(({ findings: [finding] }) => finding?.match)).toEqual([
      "fits",
      "fits",
      "fits",
    ]);
  });

  it("counts what is not stated neither for a place nor against it, and says so", () => {
    expect(firstReasons("near=crisis&ages=teenagers")).toEqual({
      because: ["It is there in emergencies, when nothing can wait."],
      differs: [],
      notStated: ["which ages it works with"],
    });
  });

  it("says what differs", () => {
    expect(firstReasons("work=youth+justice&near=prevention&ages=young+children").differs).toEqual([
      "It works with ages 10 to 18.",
    ]);
  });

  it("never shows a place that meets nothing of what was asked", () => {
    expect(names("near=crisis&council=croydon")).toEqual([]);
  });

  it("takes “I don’t know” for an answer: three places that differ in what they do", () => {
    const asked = read("ages=unknown&work=unknown", real);
    expect(asked.isAsked).toBe(true);
    const kinds = findPlaces(real, asked.criteria).flatMap(({ place }) => place.work);
    expect(new Set(kinds).size).toBe(kinds.length);
    expect(names("ages=unknown")).toHaveLength(3);
  });

  it("claims no need of a registration that no council states", () => {
    const { because, notStated } = firstReasons("registered=no&setting=homes");
    expect(because).toHaveLength(1);
    expect(notStated).toEqual([expect.stringMatching(/^whether its .+ need a registration$/)]);
  });

  it("puts a place that states what is wanted before one that only may fit", () => {
    const { criteria } = read("registered=no&setting=homes", real);
    const best = findPlaces(real, criteria).map(({ findings }) => findings.map(({ match }) => match));
    expect(best[0]).toContain("fits");
    expect(findPlaces(real, read("registered=no", real).criteria).map(({ score }) => score)).toEqual([
      1, 1, 1,
    ]);
  });

  it("tells whoever is not registered of roles that need none, and registered people that a place has no others", () => {
    const stated = structuredClone(sample);
    for (const { role } of stated.councils.flatMap(({ teams, services }) =>
      [...teams, ...services].flatMap(({ roles }) => roles),
    ))
      Object.assign(role, { registration: NONE_NEEDED });
    const { criteria } = read("registered=no", stated);
    const matches = findPlaces(stated, criteria).flatMap(({ findings }) =>
      findings.map(({ match }) => match),
    );
    expect(new Set(matches)).toEqual(new Set(["fits"]));
    expect(names("registered=yes", stated)).toEqual([]);
  });

  it("believes a role that states the registration it needs", () => {
    expect(names("registered=no", sample)).toEqual([leavingCare.name, safeguarding.name].slice(0, 1));
    expect(names("registered=yes", sample)).toContain(localityTeam.name);
  });

  it("works for councils that state nothing but ages", () => {
    expect(names("ages=young+adults", sample)).toEqual([leavingCare.name, localityTeam.name]);
    expect(choicesOf(sample)).toMatchObject({ work: [], setting: [], near: [] });
  });
});

describe("its choices", () => {
  it("are those that some place states, young adults among them", () => {
    expect(choicesOf(real).ages).toEqual(["young children", "5 to 12", "teenagers", "young adults"]);
    expect(choicesOf(sample).ages).toContain("young adults");
  });
});

describe("its address", () => {
  it.each([
    ["near=court&ages=Teenagers&nonsense=1", "/find-my-place?ages=teenagers&near=court"],
    ["ages=unknown&near=unknown", "/find-my-place?ages=unknown"],
    ["ages=unknown&council=sutton", "/find-my-place?council=sutton"],
    ["", "/find-my-place"],
  ])("for %j is %s", (question, address) => {
    expect(placeFinderAddress(read(question, real))).toBe(address);
  });

  it("says what was not understood, by its field, and answers the rest", () => {
    const asked = read("ages=dragons&near=court", real);
    expect(asked.problems).toEqual([
      { field: "ages", words: "“dragons” is not one of the answers here. Choose one, or leave it open." },
    ]);
    expect(asked.criteria.near).toBe("court");
    expect(placesRefusal(asked, "https://careers.example").problems).toHaveLength(1);
  });
});

describe("its answer as data", () => {
  it("has what was asked, and each place with its council, its notice and its reasons", () => {
    const data = placesData(read("near=crisis", real), real, "https://careers.example");
    expect(data.asked).toMatchObject({ near: "crisis", ages: "unknown", council: "unknown" });
    expect(data.places[0]).toMatchObject({
      address: "https://careers.example/sutton/services/childrens-emergency-duty-team",
      council: { name: "London Borough of Sutton" },
      because: ["It is there in emergencies, when nothing can wait."],
    });
    expect(data.places[0]?.notice).toBeTruthy();
  });
});
