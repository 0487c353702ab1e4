import { expect, test } from "vitest";
import { costliest, costsOf } from "@/lib/adapter/costs/page-costs";
import type { PageKind } from "@/lib/site/register";

const sizes = (plain: number, br: number, gzip: number) => ({ plain, br, gzip });

test("a page costs its HTML as it is sent, counted in bytes and not in letters", () => {
  const page = {
    address: "/sutton",
    before: "",
    html: "£5",
    css: "a{b:c}d",
    pickedFrom: "",
    styleHashes: [],
  };
  const written = [{ address: "/sutton", sizes: sizes(3, 2, 4) }];
  expect(costsOf([page], [], written)).toEqual([
    { address: "/sutton", kind: "council", html: 3, css: 7, script: 0, compressed: 2 },
  ]);
});

test("a tool costs its script too, and its script's limit is counted with gzip", () => {
  const html = '<style>p{}</style><script type="module" src="/live-form.1.js"></script>';
  const tool = { address: "/search", body: Buffer.from(html), headers: {}, isFirstStep: true };
  const written = [
    { address: "/search", sizes: sizes(70, 50, 60) },
    { address: "/live-form.1.js", sizes: sizes(900, 400, 440) },
  ];
  expect(costsOf([], [tool], written)).toEqual([
    { address: "/search", kind: "search", html: html.length, css: 3, script: 440, compressed: 450 },
  ]);
});

test("the costliest page stands for its kind, and kinds are in the order of their patterns", () => {
  const cost = (address: string, kind: PageKind, compressed: number) => ({
    address,
    kind,
    html: 0,
    css: 0,
    script: 0,
    compressed,
  });
  const costs = [cost("/b", "role", 1), cost("/a", "about", 1), cost("/c", "role", 3), cost("/d", "role", 2)];
  expect(costliest(costs).map(({ address }) => address)).toEqual(["/c", "/a"]);
});

test("a page of no kind that the register has is refused by name: it would be held to nothing", () => {
  const page = {
    address: "/sutton/nothing/of/ours",
    before: "",
    html: "",
    css: "",
    pickedFrom: "",
    styleHashes: [],
  };
  expect(() => costsOf([page], [], [])).toThrow("/sutton/nothing/of/ours is a page of no kind");
});
