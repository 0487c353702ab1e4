import { expect, test, vi } from "vitest";
import { openResponder } from "@/app/(tools)/responder";
import * as tools from "@/app/(tools)/tools";
import { roleOf, siteWith } from "../calculator/answer-forms";
import { figures } from "../offers/answered";
import { offerWritten, paymentWritten } from "../offers/offer-fixture";

const FILES = {
  styles: Object.fromEntries(Object.keys(tools).map((kind) => [kind, { css: "p{}", hash: "sha256-of-p" }])),
  sheet: "p{}",
  picked: {},
  liveForm: "/live-form.js",
  content: { documents: [], taxYears: [], photographs: {}, today: "2026-06-10" },
  publicFiles: [],
};

test("a page that cannot be made ahead is told in the log, and ends neither the server nor the pages after it", async () => {
  const { offer } = offerWritten(`${figures({ money: "1500 pounds" })}rules: [{${paymentWritten()}}]`);
  const site = { ...siteWith(offer), until: Number.POSITIVE_INFINITY };
  const broken = roleOf(site, "social-worker");
  Object.defineProperty(broken, "grade", {
    get() {
      throw new RangeError("There is no such day.");
    },
  });
  const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const { warm, prepare } = openResponder(FILES, { made: site });
  warm();
  await prepare(new AbortController().signal, async () => undefined);
  const told = log.mock.calls.map(([words]) => String(words));
  log.mockRestore();
  const calculators = told.filter((words) => words.startsWith("Could not make /calculator of"));
  expect(calculators).toEqual([`Could not make /calculator of ${broken.address} ahead:`]);
  expect(site.councils.flatMap(({ roles }) => roles).length).toBeGreaterThan(1);
});
