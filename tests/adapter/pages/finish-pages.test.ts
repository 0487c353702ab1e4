import path from "node:path";
import { describe, expect, test } from "vitest";
import { finishPages } from "@/lib/adapter/pages/finish-pages";
import { folderWith } from "../folder-with";

const MODULES = new Map([
  ["1", ["node_modules/next/dist/client/components/layout-router.js"]],
  ["2", ["components/offer/animated-total.tsx"]],
]);
const NEXTS = '5:I[1,[],"default"]\n';

const html = (body: string) => `<!DOCTYPE html><html><head></head><body>${body}</body></html>`;

function finished(flight: string, body = "<p>Pay</p>", route = "/[council]") {
  const folder = folderWith({ "sutton.html": html(body), "sutton.rsc": flight });
  const file = path.join(folder, "sutton.html");
  const page = { address: "/sutton", route, file, flightFile: path.join(folder, "sutton.rsc") };
  return finishPages([page], MODULES, () => "");
}

describe("a page of the build", () => {
  test("is finished, and kept as it was before, when Next alone has put scripts on it", () => {
    const { pages, problems } = finished(NEXTS, "<p>Pay</p><script>1</script>");
    expect(problems).toEqual([]);
    expect(pages).toEqual([
      {
        address: "/sutton",
        before: html("<p>Pay</p><script>1</script>"),
        html: html("<p>Pay</p>"),
        styleHashes: [],
        styles: 0,
      },
    ]);
  });

  test("that holds a client component is named with its route and the component", () => {
    expect(finished(`${NEXTS}6:I[2,[],"default"]\n`).problems).toEqual([
      expect.stringMatching(
        /^\/sutton \(\/\[council\]\) contains the client component components\/offer\/animated-total\.tsx\./,
      ),
    ]);
  });

  test("that cannot be finished is named with the reason, and left out", () => {
    const { pages, problems } = finished(NEXTS, '<p style="color:red">Pay</p>', "/sutton");
    expect(problems).toEqual(["/sutton: it holds a style attribute on <p>; use a class"]);
    expect(pages).toEqual([]);
  });
});

test("a page whose flight data names no module is refused: Next writes it otherwise now", () => {
  expect(finished('1:"$Sreact.fragment"\n').problems).toEqual([
    expect.stringMatching(/^\/sutton \(\/\[council\]\) names no module in its flight data/),
  ]);
});
