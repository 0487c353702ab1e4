import { readdirSync } from "node:fs";
import path from "node:path";
import type { Photograph } from "../../catalogue/types";
import { publicFilesOf } from "../content-directory";
import type { Picture } from "./inspect-picture";

/** The folder in a council's folder that holds its photographs. */
const FOLDER = "images";

/** Paths from the content folder of every photograph that lies there: `riverton/images/town-hall.jpg`. */
export function photographFilesIn(directory: string): Set<string> {
  const councils = readdirSync(directory, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const files = councils.flatMap(({ name }) => {
    try {
      return readdirSync(path.join(directory, name, FOLDER)).map((file) => `${name}/${FOLDER}/${file}`);
    } catch {
      return [];
    }
  });
  return new Set(files);
}

/** The addresses of every picture there can be: the files of the folder `public`, and the photographs. */
export function picturesIn(project: string, directory: string): Set<string> {
  return new Set([...publicFilesOf(project), ...photographFilesIn(directory)]);
}

/** True for the path of a photograph from the content folder, which is read as a picture and not as a page. */
export function isPhotographFile(file: string): boolean {
  return /^[^/]+\/images\/[^/]+\.(?!mdx?$)\w+$/i.test(file);
}

/** Every photograph that the site shows, by its path from the content folder. */
export type Photographs = Readonly<Record<string, Photograph>>;

/** What the site must know of each photograph, from pictures by their addresses. */
export function photographsAmong(pictures: ReadonlyMap<string, Picture>): Photographs {
  const photographs = [...pictures].flatMap(([address, { fingerprint, width, height }]) => {
    const [council = "", folder, file = ""] = address.split("/");
    const isPhotograph = folder === FOLDER && council !== "" && width > 0;
    return isPhotograph ? [[address, { council, file, fingerprint, width, height }] as const] : [];
  });
  return Object.fromEntries(photographs);
}
