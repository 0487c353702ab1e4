import { expect, test } from "vitest";
import { PINNED, typefaceSettings, withoutTypefaces } from "./typefaces";

test("on Linux a browser is started with one typeface, and there is nothing to warn of", () => {
  expect(Object.keys(typefaceSettings(PINNED, "linux"))).toEqual(["FONTCONFIG_FILE"]);
  expect(withoutTypefaces("linux")).toBeUndefined();
});

test("on another system it has the fonts of the machine, and the run says what is not tried", () => {
  expect(typefaceSettings(PINNED, "darwin")).toEqual({});
  expect(withoutTypefaces("darwin")).toBe(
    "Browsers on this system (darwin) do not ask fontconfig for fonts: everything is tried in the fonts of this machine, in place of Arimo, and the layout in DejaVu and Noto is not tried. On Linux it is.",
  );
});
