import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { CACHE } from "../../lib/cli/project";

/** Fonts that a reader's device may have: one for text and one for headings. */
export interface Typeface {
  readonly name: string;
  readonly sans: string;
  readonly serif: string;
  /** Font files in installed packages: regular, bold, and their italics. */
  readonly files: readonly string[];
}

const STYLES = ["400Regular", "400Regular_Italic", "700Bold", "700Bold_Italic"] as const;

/** The files of one of Google's fonts, by its package and the name that its files begin with. */
const googleFont = (name: string, begin: string): readonly string[] =>
  STYLES.map((style) => `@expo-google-fonts/${name}/${style}/${begin}_${style}.ttf`);

const dejaVuFont = (...names: readonly string[]): readonly string[] =>
  names.map((name) => `dejavu-fonts-ttf/ttf/${name}.ttf`);

/**
 * The one that everything is tried in, which makes pictures and printed sheets comparable from machine to machine: the
 * widths of Arial and Times New Roman, which most readers' devices and printers have.
 */
export const PINNED: Typeface = {
  name: "Arimo",
  sans: "Arimo",
  serif: "Tinos",
  files: [...googleFont("arimo", "Arimo"), ...googleFont("tinos", "Tinos")],
};

/** The others, in which only the layout is tried: the widest, as wide as Verdana, and that of Android. */
export const OTHERS: readonly Typeface[] = [
  {
    name: "DejaVu",
    sans: "DejaVu Sans",
    serif: "DejaVu Serif",
    files: dejaVuFont(
      "DejaVuSans",
      "DejaVuSans-Oblique",
      "DejaVuSans-Bold",
      "DejaVuSans-BoldOblique",
      "DejaVuSerif",
      "DejaVuSerif-Italic",
      "DejaVuSerif-Bold",
      "DejaVuSerif-BoldItalic",
    ),
  },
  {
    name: "Noto",
    sans: "Noto Sans",
    serif: "Noto Serif",
    files: [...googleFont("noto-sans", "NotoSans"), ...googleFont("noto-serif", "NotoSerif")],
  },
];

const FOLDER = path.join(CACHE, "typefaces");
const configuration = ({ name }: Typeface): string => path.join(FOLDER, `${name}.conf`);

/** Has fontconfig answer with `family` where a page asks for `generic`. */
const alias = (generic: string, family: string): string => `  <match target="pattern">
    <test name="family" qual="any"><string>${generic}</string></test>
    <edit name="family" mode="assign" binding="strong"><string>${family}</string></edit>
  </match>`;

/**
 * Writes the fontconfig file of each typeface, which names its font files and no other folder: a browser that is started
 * with it sees what a device with these fonts alone would show, whatever is installed on this machine.
 */
export function writeTypefaces(): void {
  const { resolve } = createRequire(import.meta.url);
  mkdirSync(FOLDER, { recursive: true });
  for (const typeface of [PINNED, ...OTHERS]) {
    const folders = new Set(typeface.files.map((file) => path.dirname(resolve(file))));
    const chosen = typeface.files.map((file) => resolve(file));
    const lines = [
      ...[...folders].map((folder) => `  <dir>${folder}</dir>`),
      `  <cachedir>${path.join(FOLDER, "cache")}</cachedir>`,
      "  <selectfont>",
      "    <rejectfont><glob>*</glob></rejectfont>",
      ...chosen.map((file) => `    <acceptfont><glob>${file}</glob></acceptfont>`),
      "  </selectfont>",
      ...["sans-serif", "sans", "system-ui"].map((generic) => alias(generic, typeface.sans)),
      alias("serif", typeface.serif),
    ];
    writeFileSync(
      configuration(typeface),
      `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>\n${lines.join("\n")}\n</fontconfig>\n`,
    );
  }
}

/** True on a system where fontconfig chooses a browser's fonts, so that the tests can bring theirs: on Linux. */
export function bringsTypefaces(platform: NodeJS.Platform = process.platform): boolean {
  return platform === "linux";
}

/** What a run says where it cannot bring its typefaces; undefined where it can. */
export function withoutTypefaces(platform: NodeJS.Platform = process.platform): string | undefined {
  if (bringsTypefaces(platform)) return undefined;
  const left = OTHERS.map(({ name }) => name).join(" and ");
  return `Browsers on this system (${platform}) do not ask fontconfig for fonts: everything is tried in the fonts of this machine, in place of ${PINNED.name}, and the layout in ${left} is not tried. On Linux it is.`;
}

/** The environment of a browser that has one typeface and no other; empty where the fonts are the machine's. */
export function typefaceSettings(
  typeface: Typeface,
  platform: NodeJS.Platform = process.platform,
): Record<string, string> {
  return bringsTypefaces(platform) ? { FONTCONFIG_FILE: configuration(typeface) } : {};
}
