import GithubSlugger, { slug } from "github-slugger";
import { stringify } from "yaml";
import type { Advert } from "./advert";
import { timeText } from "./changes";
import type { Named } from "./match";

/** Letters of the longest name of a file; the rest of a long title is left out. */
const LONGEST = 60;

/** Letters from which a summary is cut at the end of a sentence. */
const LONG_SUMMARY = 200;

const plain = (text: string) =>
  slug(text.normalize("NFKD").replace(/[^\p{L}\p{N}\s-]/gu, "")).replace(/[^a-z0-9]+/g, "-");

/** A name for the file of an advert, like `social-worker-family-team`, that none of the others has. */
export function fileNameFor({ title, reference = "" }: Advert, taken: ReadonlySet<string>): string {
  const short =
    plain(title)
      .slice(0, LONGEST)
      .replace(/^-+|-+$/g, "") || "vacancy";
  if (!taken.has(short)) return short;
  const withReference = `${short}-${plain(reference)}`.slice(0, LONGEST).replace(/-+$/, "");
  const slugger = new GithubSlugger();
  for (const name of taken) slugger.slug(name);
  return slugger.slug(withReference);
}

/** The first sentences of an advert's words, or what the post is in one. */
function summaryOf({ summary, contract, hours }: Advert, role: Named): string {
  if (summary !== undefined) return summary.split(/(?<=[.!?])\s/)[0]?.slice(0, LONG_SUMMARY) ?? summary;
  const kind = [contract, hours].filter((words) => words !== undefined).join(", ");
  return `We are looking for a new colleague: ${role.name}${kind === "" ? "" : `, ${kind}`}.`;
}

/** What a new vacancy takes from elsewhere than its advert. */
export interface Setting {
  readonly role: Named;
  readonly teams: readonly Named[];
  readonly services: readonly Named[];
  /** The minute of the import in London, from which a vacancy is shown that does not say from when. */
  readonly now: string;
  /** The day of the import. */
  readonly today: string;
}

/**
 * The file of a new vacancy. What its advert does not say is `not stated`.
 * @param closes the advert's closing time, without which there is no vacancy
 */
export function newFile(advert: Advert, closes: NonNullable<Advert["closes"]>, setting: Setting): string {
  const weeklyHours = advert.weeklyHours ?? advert.share?.hours;
  const { role, teams, services, now, today } = setting;
  const fields = {
    name: advert.title,
    role: role.slug,
    ...(teams.length > 0 && { teams: teams.map(({ slug }) => slug) }),
    ...(services.length > 0 && { services: services.map(({ slug }) => slug) }),
    summary: summaryOf(advert, role),
    reference: advert.reference,
    opens: advert.opens === undefined ? now : timeText(advert.opens, "00:00"),
    closes: timeText(closes, "23:59"),
    place: advert.place ?? "not stated",
    contract: advert.contract ?? "not stated",
    ...(advert.lasts !== undefined && { lasts: advert.lasts }),
    hours: advert.hours ?? "not stated",
    ...(weeklyHours !== undefined && { weeklyHours }),
    pay: advert.pay ?? "not stated",
    interviews: advert.interviews ?? "not stated",
    send: advert.send ?? "not stated",
    ask: advert.ask ?? "not stated",
    apply: advert.apply ?? "",
    reviewed: today,
  };
  const text = advert.text === "" ? "" : `\n${advert.text}\n`;
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n${text}`;
}
