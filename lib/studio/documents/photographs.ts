import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import sharp from "sharp";
import type { Photograph } from "../../catalogue/types";
import { inspectPicture, type Picture } from "../../content/pictures/inspect-picture";
import {
  type Photographs,
  photographFilesIn,
  photographsAmong,
} from "../../content/pictures/photograph-files";
import { type PhotographFormat, photographForms } from "../../site/photographs";

/** True for the path of a photograph that the studio has drawn: nothing that climbs out of the content folder. */
export function isStudioPhotograph(file: string): boolean {
  return /^[a-z0-9-]+\/images\/[a-z0-9-]+\.jpg$/.test(file);
}

/** The photographs of a council that a text shows, as paths from the content folder, whether or not they are there. */
export function photographsNamedIn(file: string, text: string): readonly string[] {
  const [council = ""] = file.split("/");
  const names = text.matchAll(/(?:\bimage: *["']?|\]\((?:\.\.\/)?images\/)([a-z0-9-]+\.jpg)\b/g);
  return [...new Set([...names].map(([, name = ""]) => `${council}/images/${name}`))];
}

/** The photographs of a content folder as pages need to know them; each is measured again only when its file changes. */
export class PhotographsOfFolder {
  readonly #measured = new Map<string, { readonly at: number; readonly picture: Picture }>();

  constructor(private readonly directory: string) {}

  async measure(): Promise<Photographs> {
    const pictures = new Map<string, Picture>();
    for (const file of photographFilesIn(this.directory)) {
      const place = path.join(this.directory, file);
      const at = statSync(place).mtimeMs;
      const before = this.#measured.get(file);
      const picture = before?.at === at ? before.picture : await inspectPicture(place);
      this.#measured.set(file, { at, picture });
      pictures.set(file, picture);
    }
    return photographsAmong(pictures);
  }
}

/** One of a photograph's files by its address, drawn as it is asked for; `undefined` where it is none. */
export async function drawnAt(
  address: string,
  photographs: Photographs,
  directory: string,
): Promise<{ readonly content: Uint8Array<ArrayBuffer>; readonly format: PhotographFormat } | undefined> {
  const asked = Object.entries(photographs).flatMap(([file, photograph]) =>
    formsAt(photograph, address).map((form) => ({ ...form, file })),
  )[0];
  if (asked === undefined) return undefined;
  const { width, format, file } = asked;
  const original = readFileSync(path.join(directory, file));
  const drawn = await sharp(original).autoOrient().resize({ width }).toFormat(format).toBuffer();
  return { content: new Uint8Array(drawn), format };
}

const formsAt = (photograph: Photograph, address: string) =>
  photographForms(photograph).filter((form) => form.address === address);
