import { openResponder } from "@/app/(tools)/responder";
import * as tools from "@/app/(tools)/tools";
import type { Instant } from "@/lib/calendar/london-time";
import { parseContent } from "@/lib/content/parsed-content";
import { bytesOf } from "@/lib/server/compressed-body";
import { type ContentSet, changed } from "../content/content-set";
import { filesOf, parseOnce } from "../content/set-files";
import { advertising } from "../content/vacancy-set";

/** The small council with a vacancy for half of its full-time week. */
export const HALF_TIME = changed(
  "riverton/council.mdx",
  "fullTimeWeeklyHours: not stated",
  "fullTimeWeeklyHours: 37",
  advertising(),
);

/** A server of a set of content: what it answers at an address, at a moment or else at `usually`. */
export function serverOf(set: ContentSet, usually: Instant) {
  const { documents, taxYears } = parseContent(filesOf(set), parseOnce);
  const styles = Object.fromEntries(
    Object.keys(tools).map((kind) => [kind, { css: "p{}", hash: "sha256-of-p" }]),
  );
  const content = { documents, taxYears, photographs: {}, today: "2026-11-22" };
  let moment = usually;
  const { respond } = openResponder(
    { styles, sheet: "p{}", liveForm: "/live-form.js", content, publicFiles: [] },
    undefined,
    () => moment,
  );
  return async (address: string, at: Instant = usually) => {
    moment = at;
    const [path = "", asked] = address.split("?");
    const { status, headers, body } = await respond({
      path,
      query: asked === undefined ? "" : `?${asked}`,
    });
    return { status, headers, text: bytesOf(body).toString() };
  };
}
