import type { ReactNode } from "react";
import type { z } from "zod";
import { BODY } from "@/components/studio/studio-body";
import { OPENED, SHOWN, StudioDocument } from "@/components/studio/studio-document";
import { StudioInWords } from "@/components/studio/studio-in-words";
import { NotShown } from "@/components/studio/studio-not-shown";
import { PUT_BACK } from "@/components/studio/studio-put-back";
import { readCalendarDate } from "@/lib/calendar/calendar-date";
import { benefitsInWords } from "@/lib/checks/rules-in-words";
import { bodyOf, withBody } from "@/lib/content/edit/body";
import { editFrontMatter, fieldsIn } from "@/lib/content/edit/edit-front-matter";
import { takenBack } from "@/lib/content/edit/merge";
import { rewrappedBody } from "@/lib/content/edit/rewrapped-body";
import { smallestChange } from "@/lib/content/edit/smallest-change";
import { placeOf } from "@/lib/content/parse/place/from-path";
import { addressOf } from "@/lib/content/relate/addresses";
import { documentTypes, hidesText } from "@/lib/model/document-types";
import { authorNames } from "@/lib/studio/council/waiting";
import { fileTitle } from "@/lib/studio/desk/file-title";
import { lastChange } from "@/lib/studio/desk/last-change";
import { oldNamesOf, renamedTo } from "@/lib/studio/desk/other-name";
import { settle } from "@/lib/studio/desk/settle";
import { canComeBack } from "@/lib/studio/desk/throw-away";
import { typedInto } from "@/lib/studio/desk/typed-over";
import { whoseDesk } from "@/lib/studio/desk/whose-desk";
import type { Workspace } from "@/lib/studio/desk/workspace";
import { formOf } from "@/lib/studio/form/form";
import { fieldsOf, placeLabel, usualOrder } from "@/lib/studio/form/form-places";
import type { WaysBefore } from "@/lib/studio/form/left-ways";
import { namesFor } from "@/lib/studio/form/names";
import { isNextName } from "@/lib/studio/form/next-item";
import { editsFrom, isOfWays, namesIn } from "@/lib/studio/form/posted";
import { isOfSteps, STEPS, stepEdits } from "@/lib/studio/form/steps";
import { FORM_TOKEN } from "@/lib/studio/form-token";
import { DAY, studioRoutes } from "@/lib/studio/routes";
import { MARK, PUT_IN, withMark } from "@/lib/studio/text/marks";
import { namedBy, notOne } from "@/lib/studio/text/named-by";
import { marksFor, settleShown } from "./answer-settle";
import { wholePage } from "./answer-whole";
import { noSuchFile } from "./no-such-file";
import { isOwn, type LetIn, type Studio, seeOther, studioPage, waitingIn } from "./studio-page";

/** The form of one file, and what is sent with it. */
export function answerDocument(asked: LetIn, opened: string): Response {
  const { studio, form } = asked;
  const { workspace } = studio;
  // While somebody types, nothing of others comes in.
  const obstacle = form === undefined ? studio.copy.update() : undefined;
  settle(workspace);
  // Whoever has renamed it in another window goes on typing in this one.
  const to = workspace.textOf(opened) === undefined ? renamedTo(workspace, opened) : undefined;
  if (to !== undefined && form === undefined) return seeOther(studioRoutes.document(to));
  const file = to ?? opened;
  const note = to && (
    <>
      This page was renamed meanwhile. What you type here is kept{" "}
      <a href={studioRoutes.document(to)}>at its new address</a>
    </>
  );
  const placed = placeOf(file);
  const text = workspace.textOf(file);
  if (text === undefined || !("place" in placed)) return noSuchFile(asked, file);
  const last = form?.has(PUT_BACK) ? lastChange(studio.copy.directory, file) : undefined;
  if (last !== undefined) {
    workspace.write(file, fieldsIn(text) === undefined ? last.before : takenBack(text, last));
    return seeOther(studioRoutes.review);
  }
  const { schema } = documentTypes[placed.place.type];
  if (form !== undefined) {
    // What the form shows: another window may have changed the draft since.
    const shown = workspace.shownIn(opened, form.get(SHOWN));
    const first = workspace.formTexts.of(form.get(OPENED) ?? "") ?? shown;
    const typed = withForm(shown, schema, form, bodyOf(first) ?? "", waysBefore(workspace, file));
    if (form.has(STEPS.remove)) workspace.leftWays.forget(file);
    if ("note" in typed) return page(asked, file, typed.note, 422);
    const marked = form.has(PUT_IN) ? withMark(typed.text, form, marksFor(workspace, file)) : typed.text;
    const draft = workspace.draftOf(file);
    const order = usualOrder(schema);
    const into = typedInto(draft, shown, marked ?? typed.text, order);
    const kept = into.text && smallestChange(draft.begun, into.text, order);
    workspace.options.drafts.keep({ ...draft, ...into, text: kept });
    if (form.get("next") === "typing") return page(asked, file, note, 200, typed.text);
    if (marked === undefined) {
      const choice = form.get(MARK) ?? "";
      const near = namedBy(marksFor(workspace, file), choice, ({ words }) => words);
      const advice = notOne(
        choice,
        near.map(({ words }) => words),
      );
      return page(asked, file, `It was kept, and nothing was put into the text. ${advice}`, 422);
    }
    const day = readCalendarDate(form.get(DAY) ?? "");
    const next = form.get("next");
    if (next === "throw-away") return seeOther(studioRoutes.throwAway(file));
    return seeOther(next === "review" ? studioRoutes.review : studioRoutes.document(file, day));
  }
  return page(asked, file, obstacle);
}

/**
 * A file with what somebody typed into its form, and what the button does by which they sent it; or why that cannot be.
 * @param opened the text below its fields as it was when their window was opened
 */
function withForm(
  text: string,
  schema: z.ZodObject,
  form: URLSearchParams,
  opened: string,
  before: WaysBefore,
): { readonly text: string } | { readonly note: string } {
  const fields = fieldsIn(text);
  const parts = formOf(schema, fields);
  const names = new Set([
    ...fieldsOf(parts).flatMap(namesIn),
    FORM_TOKEN,
    "next",
    SHOWN,
    OPENED,
    BODY,
    DAY,
    PUT_IN,
  ]);
  const unknown = [...form.keys()].find(
    (name) => !names.has(name) && !isOfSteps(name) && !isNextName(name) && !isOfWays(name),
  );
  if (unknown !== undefined)
    return {
      note: "Nothing was saved: this form is older than your draft, which was changed in another window. Reload the page.",
    };
  const order = usualOrder(schema);
  const typed = editFrontMatter(text, editsFrom(parts, form, fields, before), order);
  const result = "text" in typed ? stepped(typed.text) : typed;
  const body = form.get(BODY);
  if ("text" in result)
    return { text: body === null ? result.text : withBody(result.text, rewrappedBody(body, opened)) };
  return {
    note: `Nothing was saved: this form cannot change ${placeLabel(parts, result.path)} as it is written. Change it in the plain text below.`,
  };

  function stepped(kept: string) {
    const fields = fieldsIn(kept);
    return editFrontMatter(kept, stepEdits(form, formOf(schema, fields), fields), order);
  }
}

/** What was typed into a file in ways that somebody may choose again. */
function waysBefore(workspace: Workspace, file: string): WaysBefore {
  const { documents } = workspace.drafted().checked;
  const slug = file.slice(file.lastIndexOf("/") + 1, -".mdx".length);
  const cited = documents
    .filter(({ council }) => council === file.split("/")[0])
    .flatMap((one) => one.citations);
  return workspace.leftWays.of(file, (figure) => cited.some(({ name }) => name === `${slug}.${figure}`));
}

/**
 * The form of a file as it is now: another request may have been what changed it.
 * @param shown the text that the form shows in somebody's window; the present one where it is not said
 */
function page(asked: LetIn, file: string, note?: ReactNode, status = 200, shown?: string): Response {
  const { studio, token, query } = asked;
  const { workspace, copy } = studio;
  const toSettle = settleShown(studio).filter((one) => one.file === file);
  // An empty form would say that the file says nothing.
  if (fieldsIn(workspace.textOf(file) ?? "") === undefined) return wholePage(asked, file, status);
  const isDraft = workspace.options.drafts.of(file) !== undefined;
  const thrown = canComeBack(workspace.options.drafts, (one) => workspace.publishedText(one));
  // Asked for once: each time looks at the disk anew.
  const { issues, documents } = workspace.drafted().checked;
  const placed = placeOf(file);
  const text = workspace.textOf(file) ?? "";
  const parts = "place" in placed ? formOf(documentTypes[placed.place.type].schema, fieldsIn(text)) : [];
  const body = "place" in placed && !hidesText(placed.place.type) ? bodyOf(text) : undefined;
  return studioPage(
    studio,
    fileTitle(workspace, file),
    <StudioDocument
      file={file}
      kind={kindOf(workspace, file)}
      parts={parts}
      issues={issues.filter((issue) => issue.file === file)}
      names={namesFor(documents, file)}
      fields={fieldsIn(text)}
      inWords={
        "place" in placed &&
        placed.place.type === "benefit" && (
          <StudioInWords
            rules={
              benefitsInWords(documents, workspace.options.today(), (benefit) => benefit.file === file)[0]
            }
          />
        )
      }
      page={"place" in placed ? addressOf(placed.place) : studioRoutes.home}
      day={readCalendarDate(query.get(DAY) ?? "")}
      notShown={<NotShown {...notShownBeside(workspace, file)} />}
      token={token}
      shown={workspace.formTexts.remember(shown ?? text)}
      whose={whoseDesk(workspace)}
      formerly={oldNamesOf(workspace, file)}
      isDraft={isDraft}
      followed={workspace.draftOf(file).followed?.by}
      waits={waitsFor(studio, file)}
      settle={toSettle}
      thrown={thrown?.before.some((draft) => draft.file === file) ? thrown : undefined}
      last={isDraft ? undefined : lastChange(copy.directory, file)}
      body={body}
      // While somebody types, the list in their window stays.
      marks={asked.form?.get("next") === "typing" ? [] : marksFor(workspace, file)}
      isCouncil={"place" in placed && placed.place.type === "council"}
      note={note}
    />,
    { status, scripts: [studioRoutes.formScript, ...(body === undefined ? [] : [studioRoutes.textScript])] },
  );
}

/** A change of a file that waits for somebody's look, and where it is looked at. */
function waitsFor(studio: Studio, file: string) {
  const waiting = waitingIn(studio).find(({ files }) => files.includes(file));
  if (waiting === undefined) return undefined;
  const { editor } = waiting;
  return { who: isOwn(studio, editor) ? undefined : authorNames(waiting), look: studioRoutes.look(editor) };
}

/** What a file is, and of which council: `Grade, Sutton`. */
function kindOf(workspace: Workspace, file: string): string {
  const placed = placeOf(file);
  const [slug = ""] = file.split("/");
  const { shortName } = fieldsIn(workspace.textOf(`${slug}/council.mdx`) ?? "") ?? {};
  const kind = "place" in placed ? documentTypes[placed.place.type].one : "page";
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)}, ${typeof shortName === "string" ? shortName : slug}`;
}

/** The file of a form, and the others, of which the page beside it cannot show what is written. */
function notShownBeside(workspace: Workspace, file: string) {
  const { issues } = workspace.drafted().checked;
  const files = new Set(issues.flatMap((one) => (one.severity === "error" ? one.file : [])));
  const [here, others] = [[...files].find((one) => one === file), [...files].filter((one) => one !== file)];
  const named = (one: string) => ({ file: one, title: fileTitle(workspace, one) });
  return { file: here === undefined ? undefined : named(here), others: others.map(named) };
}
