import { studioRoutes } from "@/lib/studio/routes";
import { FormToken, type Token } from "./studio-frame";

/** What became of what was published, and when readers see it. */
export function PublishNews({
  published,
  brought,
  isSent,
  isTakenBack,
  landed,
  unsent,
  token,
}: {
  /** The commit that was just made. */
  published: string | undefined;
  /** The commit with which a colleague's was just brought to the site. */
  brought: string | undefined;
  /** True where what was on this computer alone was just sent. */
  isSent: boolean;
  /** True where what waited for a look was just taken back. */
  isTakenBack: boolean;
  /** Whether what is published is where the site is built from; `undefined` where somebody else brings it there. */
  landed: boolean | undefined;
  /** Why what is published is on this computer alone. */
  unsent: string | undefined;
  token: Token;
}) {
  const next = nextWords(unsent === undefined ? landed : undefined, unsent !== undefined);
  return (
    <>
      {published !== undefined && (
        <p role="status">
          {landed === false && unsent === undefined
            ? "Sent to a colleague for a look, kept as"
            : "Published as"}{" "}
          {published}, in your name. {next}
        </p>
      )}
      {brought !== undefined && (
        <p role="status">
          Brought to the site as {brought}. {ON_THE_SITE}
        </p>
      )}
      {isTakenBack && (
        <p role="status">It waits no more: it is among your drafts again. Send from here what is settled.</p>
      )}
      {isSent && unsent === undefined && <p role="status">It was sent. {next}</p>}
      {unsent !== undefined && (
        <form method="post" action={studioRoutes.send} className="studio-mistakes">
          <FormToken {...token} />
          <p>
            It is safe here, and nobody else has it yet: it could not be sent. For whoever looks after the
            studio: {unsent}
          </p>
          <button type="submit">Send it again</button>
        </form>
      )}
    </>
  );
}

const ON_THE_SITE = "It belongs to the site now: readers see it as soon as the site is built anew.";

/** Whether readers see what is published, and what has to happen until they do. */
function nextWords(landed: boolean | undefined, isHereAlone: boolean): string {
  if (landed) return ON_THE_SITE;
  if (isHereAlone) return "Readers do not see it yet: it has to be sent first.";
  if (landed === false)
    return "Readers do not see it yet. It goes to the site once a colleague has looked at it.";
  return "Readers do not see it yet. It is kept under your name: whoever looks after the site brings it there.";
}
