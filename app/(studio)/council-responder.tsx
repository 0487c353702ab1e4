import { randomBytes } from "node:crypto";
import { UNKEPT } from "@/components/studio/browser/unkept";
import { NoRights, SignedOut, SignIn, SignOut } from "@/components/studio/studio-outside";
import type { Council, Session } from "@/lib/studio/council/council";
import { rightsOf } from "@/lib/studio/council/rights";
import { FORM_TOKEN, isFromOurPages } from "@/lib/studio/form-token";
import { studioRoutes } from "@/lib/studio/routes";
import { keptForm, sendAgain, signedOutWith } from "./kept-form";
import {
  asset,
  outsidePage,
  refused,
  type SignedIn,
  type Studio,
  type StudioFiles,
  seeOther,
  sentForm,
} from "./studio-page";
import { answerLetIn } from "./studio-responder";

/** A request to a council's studio. */
interface Asked {
  readonly council: Council;
  readonly files: StudioFiles;
  readonly request: Request;
  readonly url: URL;
  /** The network address that it comes from. */
  readonly from: string;
}

/** Answers one request to a council's studio. Whoever has not signed in sees the page on which to do so, and nothing else. */
export async function answerCouncil(
  council: Council,
  files: StudioFiles,
  request: Request,
  from: string,
): Promise<Response> {
  const asked = { council, files, request, url: new URL(request.url), from };
  if (request.headers.get("host") !== new URL(council.settings.origin).host)
    return refused(421, "This address does not belong to the studio.");
  if (!["GET", "HEAD", "POST"].includes(request.method))
    return refused(405, "The studio does not know this method.");
  const session = await council.sessions.of(request);
  if (session === undefined || council.ended.has(session.id)) return answerOutsider(asked);
  if (!council.perPerson.allows(session.subject)) return tooMany();
  return answerPerson(asked, session);
}

function tooMany(): Response {
  const answer = refused(
    429,
    "That was too often within a minute. Wait a minute, and go on: nothing is lost.",
  );
  answer.headers.set("Retry-After", "60");
  return answer;
}

async function answerOutsider(asked: Asked): Promise<Response> {
  const { council, files, request, url, from } = asked;
  if (!council.perAddress.allows(from)) return tooMany();
  const isAsking = request.method === "GET";
  if (isAsking && url.pathname === studioRoutes.style)
    return asset(files.studioSheet, "text/css; charset=utf-8");
  if (isAsking && url.pathname === studioRoutes.signIn) return answerSignIn(asked);
  if (isAsking && url.pathname === studioRoutes.signedIn) return answerSignedIn(asked);
  // The script of a form shows what it is told.
  if (!request.headers.get("accept")?.includes("text/html"))
    return outsidePage(
      "You are signed out",
      <p id={UNKEPT}>
        You are signed out.{" "}
        <a href={studioRoutes.signIn} target="_blank" rel="noreferrer">
          Sign in, in another tab
        </a>
        : what you typed stays in this page until then.
      </p>,
      401,
    );
  const kept = await keptForm(request, council.settings.origin);
  if (kept !== undefined)
    return signedOutWith(
      kept,
      <a href={studioRoutes.signIn} target="_blank" rel="noreferrer">
        Sign in with your work account, in another tab
      </a>,
    );
  const to = isAsking ? url.pathname + url.search : studioRoutes.home;
  return outsidePage("Sign in", <SignIn to={to} />, 401);
}

async function answerSignIn({ council, url }: Asked): Promise<Response> {
  const wanted = url.searchParams.get("to") ?? "";
  // An address of the studio alone: `//other.example` and `/\\other.example` lead elsewhere.
  const to = /^\/(?![/\\])/.test(wanted) ? wanted : studioRoutes.home;
  const { address, attempt } = await council.signOn.begin(to);
  return seeOther(address, [await council.attempts.holding(attempt)]);
}

async function answerSignedIn({ council, request, url, from }: Asked): Promise<Response> {
  const again = (note: string) => outsidePage("Sign in", <SignIn to={studioRoutes.home} note={note} />, 403);
  const attempt = await council.attempts.of(request);
  if (attempt === undefined)
    return again("This took longer than ten minutes, or was begun in another browser.");
  const account = await council.signOn.finish(url, attempt).catch((problem: unknown) => {
    console.warn("A sign-in failed:", problem instanceof Error ? problem.message : problem);
    return undefined;
  });
  if (account === undefined) return again("The single sign-on has not let you in.");
  if ("missing" in account)
    return again(`The single sign-on has let you in, and does not tell the studio ${account.missing}.`);
  const { subject, name, email } = account;
  const groups = account.groups.filter((group) => Object.hasOwn(council.settings.roles, group));
  const session = { id: randomBytes(18).toString("base64url"), subject, name, email, groups };
  council.audit.record({ subject, email, address: from, what: "signed in", where: groups.join(" ") });
  return seeOther(attempt.to, [await council.sessions.holding(session), council.attempts.gone]);
}

async function answerPerson(asked: Asked, session: Session): Promise<Response> {
  const { council, request, url, from } = asked;
  const { pathname: path, searchParams: query } = url;
  const { subject, email } = session;
  const rights = rightsOf(council.settings.roles, session.groups);
  const token = { name: FORM_TOKEN, value: council.signer.formToken(session.id) };
  const record = (what: Parameters<Council["audit"]["record"]>[0]["what"], where: string, commit?: string) =>
    council.audit.record({ subject, email, address: from, what, where, ...(commit && { commit }) });
  const { form, file } = (request.method === "POST" ? await sentForm(request) : undefined) ?? {};
  const isOurs =
    request.method !== "POST" ||
    (form !== undefined &&
      isFromOurPages(request, council.settings.origin) &&
      council.signer.isOwnForm(session.id, form));
  if (!isOurs) {
    record("refused", path);
    const kept = form && (await keptForm(request, council.settings.origin, form));
    if (kept !== undefined) return sendAgain(kept, token);
    return refused(
      403,
      "This form is not one of this studio, or is from before you signed in anew. Go back, reload the page and send it again.",
    );
  }
  if (path === studioRoutes.signOut && form !== undefined) {
    council.ended.set(session.id, true);
    record("signed out", path);
    const answer = outsidePage("Signed out", <SignedOut everywhere={council.signOn.endAddress} />, 200, [
      council.sessions.gone,
    ]);
    // What their browser kept of unsent typing is not left for whoever sits down there next.
    answer.headers.set("Clear-Site-Data", '"storage"');
    return answer;
  }
  if (path === studioRoutes.signOut)
    return outsidePage("Sign out", <SignOut name={session.name} token={token} />, 200);
  if (path === studioRoutes.style) return asset(asked.files.studioSheet, "text/css; charset=utf-8");
  if (rights.write.length + rights.publish.length === 0)
    return outsidePage("Nothing to do here", <NoRights name={session.name} token={token} />, 403);
  if (form !== undefined) {
    try {
      record("sent", path);
    } catch (problem) {
      console.error(problem);
      return refused(
        503,
        "The studio cannot write down who does what, so it has done nothing. Its disk may be full: tell whoever runs it, and try again. What you typed stays in this page.",
      );
    }
  }
  const signedIn: SignedIn = {
    person: session,
    rights,
    landing: council.landing,
    rule: council.settings.landing,
    record,
  };
  const studio: Studio = { ...asked.files, ...council.desks.of(subject), signedIn };
  return answerLetIn({ studio, path, query, form, file, token });
}
