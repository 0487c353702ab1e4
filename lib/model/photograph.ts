import { z } from "zod";
import { expectations } from "./expected";
import { label, prose } from "./vocabulary";

const PICTURE_FILE = /^[a-z0-9]+(-[a-z0-9]+)*\.(jpe?g|png|webp|avif)$/;

/** The file of a photograph, in the folder `images` of its council. */
const pictureFile = z.string().regex(PICTURE_FILE).register(expectations, { kind: "picture file" });

/** A photograph, with what everybody must be told of it. */
export const photograph = z
  .strictObject({
    image: pictureFile.describe("Its file in the folder `images` of the council, such as `town-hall.jpg`."),
    shows: prose.describe("What it shows, for people who cannot see it."),
    credit: label.describe("Who took it, such as `Photograph: Amira Khan`."),
  })
  .meta({ title: "A photograph" });

/** A photograph of a place of work. */
export const photographOfPlace = photograph.optional().meta({
  description: "A photograph, shown large below the first facts.",
  leftOut: "The page has none.",
});
