import { createHash } from "node:crypto";
import path from "node:path";
import { StudioPhotograph } from "@/components/studio/studio-photograph";
import { writeWhole } from "@/lib/cache/write-whole";
import { bodyOf, withBody } from "@/lib/content/edit/body";
import { editFrontMatter } from "@/lib/content/edit/edit-front-matter";
import { asSlug, placeOf } from "@/lib/content/parse/place/from-path";
import { documentTypes, hidesText } from "@/lib/model/document-types";
import { asPhotograph, PARTS, readShape } from "@/lib/studio/documents/uploaded-photograph";
import { choicesOf } from "@/lib/studio/form/control";
import { usualOrder } from "@/lib/studio/form/form-places";
import { studioRoutes } from "@/lib/studio/routes";
import { photographInText } from "@/lib/studio/text/markdown-writer";
import { noSuchFile } from "./no-such-file";
import { type LetIn, seeOther, studioPage } from "./studio-page";

/** The place of a photograph that is not a field: the end of the text. */
const TEXT = "text";

/** The fields of a type of content that hold a photograph, by its schema; and its text, where readers see one. */
function placesOf(file: string): readonly string[] {
  const placed = placeOf(file);
  if (!("place" in placed)) return [];
  const { type } = placed.place;
  const shape: Readonly<Record<string, unknown>> = documentTypes[type].schema.shape;
  const fields = Object.entries(shape).flatMap(([name, field]) =>
    choicesOf(field).groups.some((group) => "image" in group.shape && "credit" in group.shape) ? name : [],
  );
  return hidesText(type) ? fields : [...fields, TEXT];
}

/** Where a photograph is dropped for a page, and what is said of it; kept with the drafts until it is published. */
export async function answerPhotograph(asked: LetIn, file: string): Promise<Response> {
  const { studio, form, token } = asked;
  const text = studio.workspace.textOf(file);
  const places = placesOf(file);
  if (text === undefined || places.length === 0) return noSuchFile(asked, file);
  const problem = form && (await keepPhotograph(asked, file, text, form));
  if (form !== undefined && problem === undefined) return seeOther(studioRoutes.document(file));
  return studioPage(
    studio,
    "Add a photograph",
    <StudioPhotograph file={file} places={places} typed={form} problem={problem} token={token} />,
    { status: problem === undefined ? 200 : 422 },
  );
}

/** Keeps the photograph that was sent, with its words in the file; or says what is missing or wrong. */
async function keepPhotograph(
  { studio, file: sent = new Uint8Array() }: LetIn,
  file: string,
  text: string,
  form: URLSearchParams,
): Promise<string | undefined> {
  const [shows = "", credit = ""] = ["shows", "credit"].map((name) =>
    form.get(name)?.trim().replace(/\s+/g, " "),
  );
  const place = placesOf(file).find((one) => one === form.get("place"));
  if (shows === "") return "Say what it shows, for people who cannot see it.";
  if (credit === "") return "Say who took it.";
  if (place === undefined) return "Say where it is to stand.";
  if (!form.has("consent"))
    return "Say whether somebody can be recognised in it: only with their consent may it be shown.";
  const shape = readShape(form.get("shape"));
  const part = PARTS.find((one) => one === form.get("part")) ?? PARTS[0];
  const drawn = await asPhotograph(sent, shape, part);
  if ("problem" in drawn) return drawn.problem;
  const { workspace } = studio;
  const [council = ""] = file.split("/");
  const fingerprint = createHash("sha256").update(drawn.jpeg).digest("hex").slice(0, 6);
  const name = `${asSlug(shows).slice(0, 40).replace(/-$/, "")}-${fingerprint}.jpg`;
  const withIt =
    place === TEXT ? inText(text, name, shows, credit) : inField(file, text, [place, name, shows, credit]);
  if (withIt === undefined)
    return "What is written in this page cannot be read: mend what the check says of it first.";
  writeWhole(path.join(workspace.options.directory, council, "images", name), drawn.jpeg, { flush: true });
  workspace.write(file, withIt);
  return undefined;
}

/** A text with a photograph at its end. */
function inText(text: string, name: string, shows: string, credit: string): string {
  return withBody(text, `${bodyOf(text) ?? ""}\n\n${photographInText(`../images/${name}`, shows, credit)}`);
}

function inField(
  file: string,
  text: string,
  [field, image, shows, credit]: readonly [field: string, image: string, shows: string, credit: string],
): string | undefined {
  const placed = placeOf(file);
  if (!("place" in placed)) return undefined;
  const order = usualOrder(documentTypes[placed.place.type].schema);
  const result = editFrontMatter(
    text,
    [{ kind: "set", path: [field], value: { image, shows, credit } }],
    order,
  );
  return "text" in result ? result.text : undefined;
}
