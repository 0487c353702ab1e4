import fc from "fast-check";
import { expect, it } from "vitest";
import { plainAddress } from "@/lib/site/old-address";

it.each([
  ["/Jobs/View.aspx?ID=12", "/jobs/view.aspx?id=12"],
  ["/jobs/?b=2&a=1", "/jobs?a=1&b=2"],
  ["/jobs?", "/jobs"],
  ["/100%", "/100%"],
  ["/", "/"],
  ["/our%20jobs.html", "/our jobs.html"],
])("%s is compared as %s", (written, plain) => {
  expect(plainAddress(written)).toBe(plain);
});

it("an address in its plain form stays as it is, unless a percent sign is left in it", () => {
  fc.assert(
    fc.property(fc.webPath(), fc.webQueryParameters(), (path, query) => {
      const plain = plainAddress(`/${path}?${query}`);
      if (!/[%?].*[%?]/.test(plain)) expect(plainAddress(plain)).toBe(plain);
    }),
  );
});
