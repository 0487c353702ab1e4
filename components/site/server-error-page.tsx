import { routes } from "@/lib/site/routes";
import { Frame, Measure } from "../frame/frame";

/** What a reader sees when the server could not make a page. */
export function ServerErrorPage() {
  return (
    <Frame address={routes.serverError()}>
      <Measure className="pt-10">
        <p className="font-semibold text-accent">Our mistake</p>
        <h1 className="mt-1">This page could not be shown</h1>
        <p className="mt-4 max-w-[38em] text-lg">
          Something went wrong on our side. Try again in a few minutes. What you chose or typed is still in
          the address.
        </p>
        <p className="mt-4">
          Or <a href={routes.home()}>start from the home page</a>.
        </p>
      </Measure>
    </Frame>
  );
}
