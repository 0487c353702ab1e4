import { openResponder } from "@/app/(tools)/responder";
import * as tools from "@/app/(tools)/tools";
import type { Instant } from "@/lib/calendar/london-time";
import { parseContent } from "@/lib/content/parsed-content";
import type { ContentSet } from "../content/content-set";
import { filesOf, parseOnce } from "../content/set-files";
import { advertisingHalf } from "../content/vacancy-set";

/** The small council with a vacancy for half of its full-time week. */
export const HALF_TIME = advertisingHalf();

/** A server of a set of content: what it answers at an address, at a moment or else at `usually`. */
export function serverOf(set: ContentSet, usually: Instant) {
  const { documents, taxYears } = parseContent(filesOf(set), parseOnce);
  const styles = Object.fromEntries(
    Object.keys(tools).map((kind) => [kind, { css: "p{}", hash: "sha256-of-p" }]),
  );
  const content = { documents, taxYears, photographs: {}, today: "2026-11-22" };
  let moment = usually;
  const { respond } = openResponder(
    { styles, sheet: "p{}", picked: {}, liveForm: "/live-form.js", content, publicFiles: [] },
    { clock: () => moment },
  );
  return async (address: string, at: Instant = usually) => {
    moment = at;
    return received(await respond(new Request(`http://localhost${address}`)));
  };
}

/** A response as tests read it: its headers as a record, and its body as text, byte order mark included. */
export async function received(response: Response) {
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    text: Buffer.from(await response.arrayBuffer()).toString(),
  };
}
