import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { builtFeeds } from "@/app/(feeds)/built-feeds";
import type { Tool } from "@/app/(tools)/tool";
import { calculator, compare, roleFinder } from "@/app/(tools)/tools";
import { HomePage } from "@/components/home/home-page";
import { readCompare } from "@/lib/calculator/read-compare";
import { addressBook } from "@/lib/site/address-book";
import { listedPages } from "@/lib/site/pages";
import { wordsOf } from "../components/markup";
import { manyCouncils } from "../fixtures/many-councils";

const country = manyCouncils();
const town = manyCouncils(2, 30);

const shown = (tool: Tool, address: string, from = country): string => {
  const { pathname: path, searchParams: parameters } = new URL(address, "https://careers.example");
  return renderToStaticMarkup(tool({ path, parameters }, from).page);
};

/** The values of a list of choices; undefined where the page has none of that name. */
function choices(html: string, id: string): readonly string[] | undefined {
  const [select] = new RegExp(`<select id="${id}"[\\s\\S]*?</select>`).exec(html) ?? [];
  return select === undefined
    ? undefined
    : [...select.matchAll(/<option value="([^"]+)"/g)].map(([, value = ""]) => value);
}

const chosen = (html: string, id: string): string | undefined =>
  new RegExp(`<select id="${id}"[\\s\\S]*?<option value="([^"]*)" selected`).exec(html)?.[1];

const problems = (html: string): readonly string[] =>
  [...html.matchAll(/<p id="([\w-]+)-problem"[^>]*>([\s\S]*?)<\/p>/g)].map(
    ([, id = "", words = ""]) => `${id}: ${wordsOf(words).replace("Error: ", "")}`,
  );

const says = (html: string): string | undefined => /data-says="([^"]*)"/.exec(html)?.[1];

describe("of two councils, a role is chosen from one list", () => {
  it.each([
    [calculator, "/calculator"],
    [compare, "/compare"],
  ])("%#", (tool, address) => {
    const html = shown(tool, address, town);
    expect(choices(html, "council")).toBeUndefined();
    expect(choices(html, "role")).toHaveLength(60);
  });

  it("and all are shown at once", () => {
    expect(shown(roleFinder, "/roles", town).match(/Role \d+<\/a>/g)).toHaveLength(60);
    expect(addressBook(town).addresses.builtFeed.filter((one) => one.endsWith("sitemap.xml"))).toEqual([
      "/sitemap.xml",
    ]);
  });
});

describe("of a country, the calculator asks for the council first, and then for the role, without a script too", () => {
  it("begins with the councils by name, and asks nothing else", () => {
    const html = shown(calculator, "/calculator");
    expect(choices(html, "council")).toHaveLength(153);
    expect(choices(html, "council")?.slice(0, 2)).toEqual(["council-0", "council-5"]);
    expect(html.match(/<label/g)).toHaveLength(1);
    expect(html).toContain("Show its roles");
  });

  it("then shows the roles of that council, says so, and finds nothing wrong", () => {
    const html = shown(calculator, "/calculator?council=council-7&salary=41000");
    expect(choices(html, "role")).toHaveLength(20);
    expect(choices(html, "role")?.every((value) => value.startsWith("council-7/"))).toBe(true);
    expect(says(html)).toBe("Choose one of the roles of Castleton 7.");
    expect(html).toContain('value="41000"');
    expect(problems(html)).toEqual([]);
  });

  it("answers for the role, and keeps both choices in sight; an address needs the role alone", () => {
    const html = shown(calculator, "/calculator?council=council-7&role=council-7/role-3");
    expect(html).toContain('data-canonical="/calculator?role=council-7%2Frole-3"');
    const shared = shown(calculator, "/calculator?role=council-7/role-3");
    for (const page of [html, shared]) {
      expect([chosen(page, "council"), chosen(page, "role")]).toEqual(["council-7", "council-7/role-3"]);
    }
  });

  it("lets whoever chooses another council choose another role", () => {
    const html = shown(calculator, "/calculator?council=council-8&role=council-7/role-3");
    expect(chosen(html, "council")).toBe("council-8");
    expect([chosen(html, "role"), html.includes('id="answer"')]).toEqual(["", false]);
    expect(choices(html, "role")?.[0]).toBe("council-8/role-0");
  });

  it.each([
    ["?council=&salary=41000", "council: Choose a council, and then one of its roles."],
    ["?council=council-7&role=&salary=41000", "role: Choose a role. What it is worth hangs on the role."],
    ["?council=nowhere", "council: “nowhere” is not a council on this site. Choose a council."],
    [
      "?role=council-7/rolle-3",
      "role: “council-7/rolle-3” is not a role on this site. Did you mean Role 3? Choose a role.",
    ],
    ["?role=nowhere/role", "council: “nowhere/role” is not a role on this site. Choose a role."],
  ])("%s: leads to the field that is to be mended", (query, expected) => {
    expect(problems(shown(calculator, `/calculator${query}`))).toEqual([expected]);
  });
});

describe("of a country, the comparison does so for each role", () => {
  const roles = (query: string) => {
    const { chosen: places } = readCompare(new URLSearchParams(query), country);
    return places.map(({ council, role }) => role?.address ?? council?.address);
  };

  it.each([
    [
      "role=council-1/role-1&role=council-2/role-2",
      ["/council-1/roles/role-1", "/council-2/roles/role-2", undefined],
    ],
    ["council=council-1&council-3=council-2", ["/council-1", undefined, "/council-2"]],
    [
      "council=council-1&role=&council-2=council-2&role-2=council-2/role-2",
      ["/council-1", "/council-2/roles/role-2", undefined],
    ],
    [
      "council=council-9&role=council-1/role-1&council-2=council-2&role-2=council-2/role-2",
      ["/council-9", "/council-2/roles/role-2", undefined],
    ],
  ])("%s: keeps each in its place", (query, expected) => {
    expect(roles(query)).toEqual(expected);
  });

  it("names every field by itself", () => {
    const html = shown(compare, "/compare?role=council-1/role-1&council-2=council-2");
    const names = [...html.matchAll(/<select id="([^"]+)"[^>]* name="([^"]+)"/g)].map(([, ...both]) =>
      both.join(" "),
    );
    expect(names.slice(0, 5)).toEqual([
      "council council",
      "role role",
      "council-2 council-2",
      "role-2 role-2",
      "council-3 council-3",
    ]);
    expect(says(html)).toMatch(/^Role 1, Borough 1: .* Choose one of the roles of Castleton 2\.$/);
  });
});

describe("of a country, what is of all councils leads to one of them", () => {
  it("roles are counted by council, and the first are shown", () => {
    const html = shown(roleFinder, "/roles?q=role&sort=name");
    expect(html).toContain("3,060 roles");
    expect(html.match(/Role \d+<\/a>/g)).toHaveLength(30);
    expect(html).toContain(
      '<a class="inline-block py-1" href="/roles?q=role&amp;council=council-7&amp;sort=name">Castleton 7</a> (20)',
    );
    expect(choices(html, "place")).toEqual([]);
  });

  it("those of one council are all there, with its services and teams", () => {
    const html = shown(roleFinder, "/roles?council=council-7");
    expect(html.match(/Role \d+<\/a>/g)).toHaveLength(20);
    expect(choices(html, "place")).toEqual(["council-7/services/early-help"]);
  });

  it("the first page names each of them under its letter, and none in a sentence", () => {
    const html = renderToStaticMarkup(
      <HomePage councils={country.councils} url="https://careers.example/" />,
    );
    expect([...html.matchAll(/<h3 class="text-xl">(\w)<\/h3>/g)].map(([, letter]) => letter)).toEqual([
      ..."ABCDE",
    ]);
    expect(html.match(/href="\/council-\d+"/g)).toHaveLength(153);
    expect(html).toContain("not a site of the 153 councils that it describes");
  });

  it("the site map is an index, and its parts list every page once", async () => {
    const feeds = builtFeeds(country);
    const locations = async (address: string) => {
      const text = await (await feeds.get(address)?.())?.text();
      return [...(text ?? "").matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc>/g)].map(([, path = ""]) => path);
    };
    const parts = await locations("/sitemap.xml");
    expect(parts.slice(0, 2)).toEqual(["/site-sitemap.xml", "/council-0/sitemap.xml"]);
    const built = new Set<string>(addressBook(country).addresses.builtFeed);
    expect(parts.filter((part) => !built.has(part))).toEqual([]);
    const pages = (await Promise.all(parts.map(locations))).flat();
    const listed = listedPages(country).map(({ address }) => address);
    expect(pages.toSorted().join("\n")).toBe(listed.toSorted().join("\n"));
  });
});
