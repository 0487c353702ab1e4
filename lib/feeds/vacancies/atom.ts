import { generateAtomFeed } from "feedsmith";
import { calendarDate } from "../../calendar/calendar-date";
import { type Instant, startOfDay } from "../../calendar/london-time";
import { noticeWords } from "../../catalogue/notice";
import type { Catalogue, Council, Pay, Vacancy } from "../../catalogue/types";
import { vacancyPayWords } from "../../catalogue/vacancy-pay";
import { openingOf } from "../../catalogue/vacancy-times";
import { closesOnWords } from "../../catalogue/vacancy-words";
import { isStated } from "../../model/not-stated";
import { payWords } from "../../pay/pay-words";
import { absolute } from "../../site/routes";
import { SITE_NAME } from "../../site/site-pages";

/** What a feed says of itself. */
interface About {
  readonly title: string;
  /** Its own address, query included. */
  readonly address: string;
  /** The page that shows the same. */
  readonly page: string;
}

interface Entry {
  /** An address that stays the same for good. */
  readonly id: string;
  readonly title: string;
  readonly link: string;
  readonly text: string;
  readonly published: Instant;
  readonly updated: Instant;
}

/** An Atom feed (RFC 4287). The same entries give the same text, whenever and wherever it is written. */
function atom(about: About, entries: readonly Entry[], emptySince: Instant, origin: string): string {
  const updated = entries.map((entry) => entry.updated).reduce((a, b) => Math.max(a, b), emptySince);
  return generateAtomFeed({
    id: absolute(origin, about.address),
    title: { value: about.title },
    updated: new Date(updated),
    links: [
      { rel: "self", type: "application/atom+xml", href: absolute(origin, about.address) },
      { rel: "alternate", type: "text/html", href: absolute(origin, about.page) },
    ],
    authors: [{ name: SITE_NAME, uri: absolute(origin, "/") }],
    entries: entries.map(({ id, title, link, text, published, updated: changed }) => ({
      id,
      title: { value: title },
      summary: { value: text },
      links: [{ rel: "alternate", type: "text/html", href: link }],
      published: new Date(published),
      updated: new Date(changed),
    })),
  });
}

/** The day on which somebody last looked at any of the councils: an empty feed is as old as that. */
function lastReview(councils: readonly Council[]): Instant {
  const [latest = "1970-01-01"] = councils
    .map(({ reviewed }) => reviewed)
    .sort()
    .reverse();
  return startOfDay(calendarDate(latest));
}

/** A vacancy changes when it opens, or on the day on which its file was last gone through while it was open. */
function changeOf(vacancy: Vacancy): Instant {
  return Math.max(openingOf(vacancy), startOfDay(calendarDate(vacancy.reviewed)));
}

/** The vacancies of a question, as a feed that programs and mail services follow. */
export function vacanciesAtom(
  vacancies: readonly Vacancy[],
  about: About,
  { councils }: Pick<Catalogue, "councils">,
  origin: string,
): string {
  const entries = vacancies.map((vacancy) => ({
    id: absolute(origin, vacancy.address),
    title: `${vacancy.name}, ${vacancy.council.shortName}`,
    link: absolute(origin, vacancy.address),
    text: [
      vacancy.summary,
      `${vacancyPayWords(vacancy)}.`,
      `${closesOnWords(vacancy)}.`,
      noticeWords(vacancy.council) ?? "",
    ]
      .join(" ")
      .trim(),
    published: openingOf(vacancy),
    updated: changeOf(vacancy),
  }));
  return atom(about, entries, lastReview(councils), origin);
}

function startOf({ from }: Pay): Instant | undefined {
  return isStated(from) ? startOfDay(calendarDate(from)) : undefined;
}

/** Every change of published pay that has come into force, the newest first: what it was, and what it is. */
export function changesAtom(
  councils: readonly Council[],
  about: About,
  today: string,
  origin: string,
): string {
  const entries = councils.flatMap((council) =>
    council.grades.flatMap((grade) => {
      const history = [...grade.history].sort((one, other) => (startOf(one) ?? 0) - (startOf(other) ?? 0));
      return history.flatMap((pay, index): Entry[] => {
        const [before, start] = [history[index - 1], startOf(pay)];
        if (before === undefined || start === undefined || !isStated(pay.from) || pay.from > today) return [];
        const name = isStated(grade.label) ? grade.label : grade.name;
        const roles = grade.roles.map((role) => role.name).join(", ");
        return [
          {
            id: `${absolute(origin, council.address)}/changes/${grade.slug}/${pay.from}`,
            title: `${council.shortName}, ${name}: ${payWords(pay)}, before ${payWords(before)}`,
            link: absolute(origin, grade.address),
            text: `From ${pay.from} ${name} pays ${payWords(pay)} a year full time. Before, it paid ${payWords(before)}.${roles === "" ? "" : ` Roles: ${roles}.`} ${noticeWords(council) ?? ""}`.trim(),
            published: start,
            updated: start,
          },
        ];
      });
    }),
  );
  const newestFirst = entries.toSorted((one, other) => other.updated - one.updated);
  return atom(about, newestFirst, lastReview(councils), origin);
}
