import type { DocumentData, DocumentType } from "../../model/document-types";
import type { Image, Place } from "../parsed-document";
import { type Position, START } from "../position";

/** How a text names a photograph of its council: by the way from its own folder, or from that of the council. */
const IN_TEXT = /^(?:\.\.\/)?images\/([^/]+)$/;

/** The photographs and other pictures of a text, each photograph by its path from the content folder. */
export function imagesInText({ council }: Place, images: readonly Image[]): Image[] {
  return images.map((image) => {
    const [, name] = IN_TEXT.exec(image.address) ?? [];
    return name === undefined ? image : { ...image, address: pathOf(council, name) };
  });
}

/** The photographs that fields name, such as the portrait of a story. */
export function imagesInFields(
  { council }: Place,
  data: DocumentData<DocumentType>,
  fields: Readonly<Record<string, Position>>,
): Image[] {
  return Object.entries(data).flatMap(([name, group]) => {
    const { image } = Object(group);
    if (typeof image !== "string") return [];
    const field = `${name}.image`;
    return [{ address: pathOf(council, image), credit: "given", at: fields[field] ?? START, field }];
  });
}

const pathOf = (council: string, name: string): string => `${council}/images/${name}`;
