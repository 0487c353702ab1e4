import { expect, test } from "vitest";
import { CouncilColours } from "@/components/frame/council-colours";
import { contrast, TEXT_CONTRAST } from "@/lib/colour/contrast";
import { palette } from "@/lib/colour/palette";
import { catalogue } from "../fixtures/sample-catalogue";
import { markupOf } from "./markup";

test.each(catalogue.councils)(
  "a banner of $name is no lighter by night than by day, and read as well",
  (council) => {
    const { light, dark } = palette(council.colour);
    const css = markupOf(<CouncilColours council={council} />);
    const [byDay = "", byNight = ""] = css.split("prefers-color-scheme:dark");
    expect(byDay).toContain(`--band:${light.solid}`);
    expect(byNight).toContain(`--solid:${dark.solid}`);
    expect(byNight).not.toContain("--band");
    expect(contrast(dark.onSolid, light.solid)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
  },
);
