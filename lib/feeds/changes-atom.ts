import { calendarDate } from "../calendar/calendar-date";
import { formatDay } from "../calendar/format-day";
import { dayInLondon } from "../calendar/london-day";
import { type Instant, startOfDay } from "../calendar/london-time";
import { noticeWords } from "../catalogue/notice";
import type { Catalogue, Council, Grade, Pay, PublishedChange } from "../catalogue/types";
import { isStated, NOT_STATED } from "../model/not-stated";
import { payWords } from "../pay/pay-words";
import { firstAddress, presentAddress } from "../site/first-address";
import { absolute, routes } from "../site/routes";
import { atom, type FeedEntry } from "./atom";

/** What was one thing and is another. */
interface Change {
  /** What tells it from other changes of its council, the same for good. */
  readonly key: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
  /** When, in words. */
  readonly since: string;
  readonly page: string;
  readonly roles: readonly string[];
  readonly at: Instant;
}

function startOf({ from }: Pay): Instant | undefined {
  return isStated(from) ? startOfDay(calendarDate(from)) : undefined;
}

type Renames = Pick<Catalogue, "redirects">;

/** The name by which a grade or a benefit has been known from the first, at whatever place on its page. */
const firstName = (place: string, known: Renames) => firstAddress(place, known).split("#")[1] ?? "";

const rolesOn = (grade: Grade | undefined) => (grade?.roles ?? []).map(({ name }) => name);

/** The pay of a grade on each day from which another is in force. */
function datedPay(grade: Grade, today: string, known: Renames): readonly Change[] {
  const history = [...grade.history].sort((one, other) => (startOf(one) ?? 0) - (startOf(other) ?? 0));
  return history.flatMap((pay, index): Change[] => {
    const [before, at] = [history[index - 1], startOf(pay)];
    if (before === undefined || at === undefined || !isStated(pay.from) || pay.from > today) return [];
    return [
      {
        key: `${firstName(grade.address, known)}/${pay.from}`,
        label: isStated(grade.label) ? grade.label : grade.name,
        before: payWords(before),
        after: payWords(pay),
        since: `From ${formatDay(pay.from)}, a year full time.`,
        page: grade.address,
        roles: rolesOn(grade),
        at,
      },
    ];
  });
}

/** A figure that the content has otherwise than before, of a grade or benefit by the name that it had then. */
function published(
  council: Council,
  { figure, label, before, after, at }: PublishedChange,
  known: Renames,
): Change {
  const [slug = "", key] = figure.split(".");
  const page = key === undefined ? routes.roles(council.slug) : routes.benefits(council.slug);
  const moved = presentAddress(`${page}/${slug}`, known);
  const place = moved.startsWith(`${page}#`) ? moved : `${page}#${slug}`;
  const grade = council.grades.find(({ address }) => address === place);
  const isThere = grade !== undefined || council.benefits.some(({ address }) => address === place);
  const first = firstName(place, known);
  return {
    key: `${key === undefined ? first : `${first}.${key}`}/${new Date(at).toISOString()}`,
    label,
    before: before ?? NOT_STATED,
    after: after ?? NOT_STATED,
    since: `These pages say so since ${formatDay(dayInLondon(new Date(at)))}.`,
    page: isThere ? place : page,
    roles: rolesOn(grade),
    at,
  };
}

/**
 * @param lasting the first address of the council
 */
function entryOf(council: Council, change: Change, lasting: string, origin: string): FeedEntry {
  const { key, label, before, after, since, page, roles, at } = change;
  const title = `${council.shortName}, ${label}: ${after}, before ${before}`;
  return {
    id: `${absolute(origin, lasting)}/changes/${key}`,
    title,
    link: absolute(origin, page),
    text: [
      `${title}.`,
      since,
      roles.length === 0 ? "" : `Roles: ${roles.join(", ")}.`,
      noticeWords(council) ?? "",
    ]
      .filter((words) => words !== "")
      .join(" "),
    published: at,
    updated: at,
  };
}

/**
 * What a council pays and offers and what it was before, the newest change first: pay from the day on which it is in force,
 * and every figure of pay or of the offer that the content has had otherwise.
 */
export function changesAtom(
  council: Council,
  { today, changes, ...known }: Pick<Catalogue, "today" | "changes" | "redirects">,
  origin: string,
): string {
  const isOurs = (change: PublishedChange) =>
    presentAddress(routes.council(change.council), known) === council.address;
  const all = [
    ...council.grades.flatMap((grade) => datedPay(grade, today, known)),
    ...changes.filter(isOurs).map((change) => published(council, change, known)),
  ];
  const lasting = firstAddress(council.address, known);
  const entries = all
    .toSorted((one, other) => other.at - one.at)
    .map((change) => entryOf(council, change, lasting, origin));
  const about = {
    title: `Changes of pay and offer, ${council.shortName}`,
    lasting: routes.changesAtom(lasting.slice(1)),
    address: routes.changesAtom(council.slug),
    page: routes.roles(council.slug),
  };
  return atom(about, entries, [council], origin);
}
