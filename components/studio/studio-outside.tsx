import { studioRoutes } from "@/lib/studio/routes";
import { FormToken } from "./studio-frame";

type Token = { readonly name: string; readonly value: string };

/** The way in, for whoever has not signed in. */
export function SignIn({ to, note }: { to: string; note?: string }) {
  return (
    <>
      {note !== undefined && (
        <p className="studio-mistake" role="alert">
          {note}
        </p>
      )}
      <p>The studio is for those who look after this site.</p>
      <p>
        <a href={`${studioRoutes.signIn}?${new URLSearchParams({ to })}`}>Sign in with your work account</a>
      </p>
    </>
  );
}

/** For somebody whom the single sign-on knows, and no group of theirs may do anything here. */
export function NoRights({ name, token }: { name: string; token: Token }) {
  return (
    <>
      <p>
        You are signed in as {name}, and none of your groups may write or publish here. Ask whoever looks
        after your work account which group to join, and sign in again.
      </p>
      <SignOutForm token={token} />
    </>
  );
}

/** Asks whether somebody wants to sign out. */
export function SignOut({ name, token }: { name: string; token: Token }) {
  return (
    <>
      <p>
        You are signed in as {name}. Your drafts stay here until you come back. What the studio could not keep
        yet, which its page says, goes from this browser.
      </p>
      <SignOutForm token={token} />
      <p>
        <a href={studioRoutes.home}>Go on working</a>
      </p>
    </>
  );
}

function SignOutForm({ token }: { token: Token }) {
  return (
    <form method="post" action={studioRoutes.signOut}>
      <FormToken {...token} />
      <button type="submit">Sign out</button>
    </form>
  );
}

/** What somebody sees who has signed out. */
export function SignedOut({ everywhere }: { everywhere: string | undefined }) {
  return (
    <>
      <p role="status">You are signed out of the studio.</p>
      {everywhere !== undefined && (
        <p>
          On a computer that others use, <a href={everywhere}>sign out of your work account as well</a>.
        </p>
      )}
      <p>
        <a href={studioRoutes.signIn}>Sign in again</a>
      </p>
    </>
  );
}
