import { parseAtomFeed } from "feedsmith";
import { expect, test } from "vitest";
import type { ContentSet } from "../content/content-set";
import { advertising, VACANCY } from "../content/vacancy-set";
import { serverOf } from "./advertised-site";

const OPEN = Date.parse("2026-11-20T12:00:00Z");
const ask = serverOf(advertising(), OPEN);

/** A file of the set under another name, which keeps the old one in `aliases`; the words that name it are changed too. */
function renamed(set: ContentSet, file: string, name: string, words: readonly (readonly [string, string])[]) {
  const folder = file.slice(0, file.lastIndexOf("/"));
  const old = file.slice(folder.length + 1, -".mdx".length);
  const inWords = (text: string) => words.reduce((part, [from, to]) => part.replaceAll(from, to), text);
  const { [file]: text = "", ...others } = Object.fromEntries(
    Object.entries(set).map(([path, content]) => [path, inWords(content)]),
  );
  return {
    ...others,
    [`${folder}/${name}.mdx`]: text.replace(
      /^(?:aliases: \[(.*)\]\n)?reviewed:/m,
      (_, older?: string) => `aliases: [${older === undefined ? old : `${older}, ${old}`}]\nreviewed:`,
    ),
  };
}

/** The set with its council's folder under another name, which keeps the old one. */
function councilRenamed(set: ContentSet): ContentSet {
  const moved = Object.entries(set).map(([path, text]) => {
    const linked = text.replaceAll("](/riverton/", "](/lakeside/");
    const isCouncil = path === "riverton/council.mdx";
    return [
      path.replace(/^riverton\//, "lakeside/"),
      isCouncil ? linked.replace(/^reviewed:/m, "aliases: [riverton]\nreviewed:") : linked,
    ];
  });
  return Object.fromEntries(moved);
}

/** The ids of a feed: its own, and those of its entries. */
const idsOf = async (server: typeof ask, address: string) => {
  const { status, text } = await server(address);
  if (status !== 200) return status;
  const { id, entries = [] } = parseAtomFeed(text);
  return [id, ...entries.map((entry) => entry.id)];
};

test("a feed of a role, a team and a council goes on after they are renamed, under the same id and with the same entries", async () => {
  const roles = [
    ["role: social-worker", "role: child-worker"],
    ["[social-worker]", "[child-worker]"],
  ] as const;
  const moved = renamed(advertising(), "riverton/roles/social-worker.mdx", "child-worker", [
    ...roles,
    ["- social-worker", "- child-worker"],
  ]);
  const asked = "/vacancies.atom?role=riverton/social-worker";
  const before = await idsOf(ask, asked);
  expect(before).toHaveLength(2);
  expect(await idsOf(serverOf(moved, OPEN), asked)).toEqual(before);
  expect(await idsOf(serverOf(moved, OPEN), "/vacancies.atom?role=riverton/child-worker")).toEqual(before);
  const team = renamed(advertising(), "riverton/teams/family-team.mdx", "families", [
    ["teams: [family-team]", "teams: [families]"],
  ]);
  const ofTeam = "/vacancies.atom?place=riverton/teams/family-team";
  expect(await idsOf(serverOf(team, OPEN), ofTeam)).toEqual(await idsOf(ask, ofTeam));
  const council = serverOf(councilRenamed(moved), OPEN);
  for (const feed of [asked, "/vacancies.atom?council=riverton"]) {
    expect(await idsOf(council, feed)).toEqual(await idsOf(ask, feed));
  }
  expect(await idsOf(council, "/lakeside/changes.atom")).toEqual(await idsOf(ask, "/riverton/changes.atom"));
});

test("a vacancy that is renamed is no new entry, and no second one in a calendar", async () => {
  const moved = serverOf(renamed(advertising(), VACANCY, "families", []), OPEN);
  expect(await idsOf(moved, "/vacancies.atom")).toEqual(await idsOf(ask, "/vacancies.atom"));
  const uid = async (server: typeof ask) => /^UID:.*$/m.exec((await server("/vacancies.ics")).text)?.[0];
  expect(await uid(moved)).toBe(await uid(ask));
});

test.each([
  ["role=riverton/pilot", "“riverton/pilot” is not"],
  ["council=atlantis", "“atlantis” is not"],
  ["place=riverton/teams/none", "“riverton/teams/none” is not"],
  ["pay=lots", "“lots” is not"],
  ["family=piracy", "“piracy” is not"],
  ["unknown=1", "“unknown” is nothing that can be asked here: only q, council, role, family, pay, place."],
  ["team=family-team", "Write “place”, and the address of a team or service: place=council/teams/name."],
  ["q=worker&salary=40000", "Write “pay”."],
  ["q=one&q=two", "more than once"],
])(
  "?%s is followed by nobody: its feed and its calendar are refused, with the reason",
  async (question, why) => {
    for (const file of ["/vacancies.atom", "/vacancies.ics"]) {
      const { status, text } = await ask(`${file}?${question}`);
      expect([file, status]).toEqual([file, 400]);
      expect(text).toContain(why);
    }
  },
);

test.each(["role=riverton/pilot", "council=atlantis", "place=riverton/teams/none"])(
  "the list of ?%s shows nothing, says why, and offers no feed of it",
  async (question) => {
    const { text } = await ask(`/vacancies?${question}`);
    expect(text).not.toContain(`href="/riverton/vacancies/family-team"`);
    expect(text).toContain("nothing is listed below");
    expect(text).not.toContain("vacancies.atom");
  },
);

test("a feed is as new as what has left it: it moves on when a vacancy of its question closes, and no other does", async () => {
  const updated = async (question: string, at: string) =>
    parseAtomFeed((await ask(`/vacancies.atom?${question}`, Date.parse(at))).text).updated;
  const [open, closed] = ["2026-12-01T11:59:59Z", "2026-12-01T12:00:00Z"];
  for (const [question, now] of [
    ["q=family", "2026-12-01T12:00:00.000Z"],
    ["q=permanent", "2026-11-01T00:00:00.000Z"],
  ] as const) {
    const before = await updated(question, open);
    expect([question, before]).not.toEqual([question, "2026-12-01T12:00:00.000Z"]);
    expect([question, await updated(question, closed)]).toEqual([question, now]);
    expect(await updated(question, "2027-06-01T12:00:00Z")).toBe(now);
  }
});

test("words of the contract and the hours find a vacancy, and only one that has them", async () => {
  for (const words of ["fixed+term", "part+time", "12+months"]) {
    expect(await idsOf(ask, `/vacancies.atom?q=${words}`)).toHaveLength(2);
  }
  for (const words of ["permanent", "full+time"]) {
    expect(await idsOf(ask, `/vacancies.atom?q=${words}`)).toHaveLength(1);
  }
});

test("a feed by pay says so in its title, and no sign that XML forbids gets into one", async () => {
  const { text } = await ask("/vacancies.atom?pay=30000&q=social%01%0b%ef%bf%be+worker");
  expect(parseAtomFeed(text).title?.value).toContain("pay from £30,000");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
});
