import type { Person } from "@/lib/studio/desk/publish";
import { ONLY, studioRoutes } from "@/lib/studio/routes";
import { FormToken, type Token } from "./studio-frame";

/** Drafts that are published together. */
export interface GroupShown {
  /** One of its files. */
  readonly file: string;
  /** What it does, and the same as the first line of a commit. */
  readonly words: string;
  readonly commit: string;
  readonly isChosen: boolean;
  /** Whether one of its files has a mistake. */
  readonly isWrong: boolean;
  /** Whether one of them is of a council for which whoever looks may not write. */
  readonly isForeign: boolean;
}

/** What somebody types to publish. */
export const PUBLISH_FIELDS = ["what", "why", "name", "email"] as const;

export type PublishField = (typeof PUBLISH_FIELDS)[number];

/** What stands in the form that publishes. */
export interface PublishTyped {
  /** What was typed, where it was refused. */
  readonly what?: string | undefined;
  readonly why?: string | undefined;
  /** At first who this computer's Git takes for its user; left out where they have signed in, and it is known. */
  readonly person?: Person | undefined;
  /** True where a colleague has to look at it before it comes to the site. */
  readonly needsLook?: boolean | undefined;
  /** What is wrong in a field. */
  readonly missing?: Readonly<Partial<Record<PublishField, string>>> | undefined;
}

const FOR_A_LOOK = "Send to a colleague for a look";

/** The form that publishes the drafts that are shown: what is said of them stands in the record of changes. */
export function PublishForm({
  what,
  why,
  person,
  needsLook = false,
  missing = {},
  token,
  groups,
}: PublishTyped & { token: Token; groups: readonly GroupShown[] }) {
  const chosen = groups.filter(({ isChosen }) => isChosen);
  // For the editor to better: what comes or goes, and only else what is changed.
  const comingOrGoing = chosen.filter(({ commit }) => !commit.startsWith("Change"));
  const named = comingOrGoing.length === 0 ? chosen : comingOrGoing;
  const usual = named
    .map(({ commit }) => commit)
    .join(", ")
    .slice(0, 100);
  const rest = groups.length - chosen.length;
  const first = PUBLISH_FIELDS.find((field) => missing[field] !== undefined);
  const attributesOf = (field: PublishField) => ({
    id: field,
    name: field,
    "aria-required": true,
    "aria-invalid": missing[field] === undefined ? undefined : true,
    "aria-describedby": missing[field] === undefined ? undefined : `mistake-${field}`,
    // Whoever has left it out is brought there.
    autoFocus: field === first,
  });
  return (
    <section aria-labelledby="publish">
      <h2 id="publish">{needsLook ? FOR_A_LOOK : "Publish"}</h2>
      {/* What is left out is said at its field, in words of our own. */}
      <form method="post" action={studioRoutes.publish} className="studio-publish" noValidate>
        <FormToken {...token} />
        {chosen.map(({ file }) => (
          <input key={file} type="hidden" name={ONLY} value={file} />
        ))}
        {rest > 0 && (
          <p>
            {chosen.length} of {groups.length} drafts {chosen.length === 1 ? "goes" : "go"}{" "}
            {needsLook ? "to a colleague" : "to the site"} with this;{" "}
            {rest === 1 ? "the other stays a draft." : "the others stay drafts."}
          </p>
        )}
        <label htmlFor="what">What changes, in one line</label>
        <Missing field="what" missing={missing} />
        <input {...attributesOf("what")} maxLength={100} defaultValue={what || usual} />
        <label htmlFor="why">Why: where the council has said it</label>
        <Missing field="why" missing={missing} />
        <textarea {...attributesOf("why")} rows={2} defaultValue={why} />
        {person !== undefined && (
          <>
            <label htmlFor="name">Your name</label>
            <Missing field="name" missing={missing} />
            <input {...attributesOf("name")} autoComplete="name" defaultValue={person.name} />
            <label htmlFor="email">Your e-mail address, which stands in the record of changes</label>
            <Missing field="email" missing={missing} />
            <input {...attributesOf("email")} type="email" autoComplete="email" defaultValue={person.email} />
          </>
        )}
        <button type="submit">{needsLook ? FOR_A_LOOK : "Publish"}</button>
        {/* It says what and why as they are typed by now, which stay in this window. */}
        <button
          type="submit"
          className="studio-second"
          formAction={studioRoutes.sheet}
          formMethod="post"
          formTarget="_blank"
        >
          A sheet of this to print and sign, in another tab
        </button>
      </form>
    </section>
  );
}

function Missing({ field, missing = {} }: { field: PublishField } & Pick<PublishTyped, "missing">) {
  const words = missing[field];
  return (
    words !== undefined && (
      <p className="studio-mistake" id={`mistake-${field}`}>
        {words}
      </p>
    )
  );
}
