import { contrast, TEXT_CONTRAST } from "@/lib/colour/contrast";
import { type Palette, palette, UnusableColour } from "@/lib/colour/palette";

const COLOUR = /^#[0-9a-f]{6}$/i;

/** Picks a colour for a field that is typed, with the script; and says what becomes of it, as it is typed. */
export function ColourOf({ name, label, value }: { name: string; label: string; value: string }) {
  return (
    <>
      <input
        type="color"
        hidden
        className="studio-colour"
        data-colours={name}
        aria-label={`Pick: ${label}`}
        defaultValue={COLOUR.test(value) ? value : undefined}
      />
      <p className="studio-help" id={`colour-${name}`} data-follows="">
        {COLOUR.test(value) && colourWords(value)}
      </p>
    </>
  );
}

/** How well it can be read, and what the site makes of it where that is not well enough. */
function colourWords(colour: string): string {
  const ratio = Math.floor(contrast("#ffffff", colour) * 10) / 10;
  const white = `White text on it has a contrast of ${ratio} to 1, and ${TEXT_CONTRAST} is needed`;
  const shades = paletteOf(colour)?.light;
  if (shades === undefined) return `${white}.`;
  return shades.solid === colour.toLowerCase()
    ? `${white}: it is used as it is.`
    : `${white}: behind white text the site makes it ${shades.solid}.`;
}

function paletteOf(colour: string): Palette | undefined {
  try {
    return palette(colour.toLowerCase());
  } catch (problem) {
    if (!(problem instanceof UnusableColour)) throw problem;
    return undefined;
  }
}
