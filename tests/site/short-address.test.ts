import { describe, expect, it } from "vitest";
import { addressBook, addressResolver } from "@/lib/site/address-book";
import { shortAddress, shortAddresses } from "@/lib/site/short-address";
import { catalogue } from "../fixtures/sample-catalogue";

const resolve = addressResolver(addressBook(catalogue));
const CHAIR = "/riverton/roles/child-protection-chair";

describe("a short address", () => {
  it("follows from the address of the page alone, for good: posters with these hang in corridors", () => {
    expect(shortAddress("/riverton/roles/social-worker")).toBe("/r/2fnvbd");
    expect(shortAddress(CHAIR)).not.toBe(shortAddress("/riverton/roles/social-worker"));
  });

  it("has six signs that nobody takes for each other, and spells no word", () => {
    for (const [short] of shortAddresses(catalogue)) expect(short).toMatch(/^\/r\/[2-9bcdfghjkmnp-tv-z]{6}$/);
  });

  it("leads to its page, also as somebody types it off a poster", () => {
    const short = shortAddress(CHAIR);
    for (const typed of [short, short.toUpperCase(), `${short}/`])
      expect(resolve(typed)).toMatchObject({ kind: "moved", to: CHAIR });
  });

  it("that a poster has from before the page was renamed leads to it as well", () => {
    expect(resolve(shortAddress("/riverton/roles/cpo"))).toMatchObject({ kind: "moved", to: CHAIR });
  });

  it("of nothing that there ever was is unknown", () => {
    expect(resolve(shortAddress("/riverton/roles/nobody"))).toEqual({ kind: "unknown" });
  });

  it.each(["/share", "/share/card", "/share/poster-a4", "/share/qr.svg", "/share/square.png"])(
    "%s of a renamed page has moved with it: others have linked and embedded it",
    (ending) => {
      expect(resolve(`/riverton/roles/cpo${ending}`)).toMatchObject({ kind: "moved", to: CHAIR + ending });
    },
  );
});
