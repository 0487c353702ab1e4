import { formatMonth } from "@/lib/calendar/format-month";
import { rolesThroughout } from "@/lib/catalogue/colleagues";
import { shortNotice } from "@/lib/catalogue/notice";
import { roleMark } from "@/lib/catalogue/role-mark";
import type { Council, Pay, Role, Service, Team, Vacancy } from "@/lib/catalogue/types";
import { largePay } from "@/lib/catalogue/vacancy-pay";
import { vacancyTerms } from "@/lib/catalogue/vacancy-terms";
import { isStated, type NotStated } from "@/lib/model/not-stated";
import { formatPounds } from "@/lib/money/format";
import type { Pence } from "@/lib/money/pence";
import { yearlyPay } from "@/lib/pay/pay-words";
import { isPaidInFigures, salaryRange } from "@/lib/pay/published-pay";
import { agesWords } from "@/lib/search/ages-words";
import type { MarkSubject } from "../mark/mark-drawing";
import { graphemes } from "./fit-text";

/** The words of a picture, short enough to fit. */
export interface PreviewWords {
  /** Whose page it is, such as the council. */
  readonly kicker: string;
  readonly title: string;
  /** What a reader came for, such as the pay; large. */
  readonly headline: string;
  /** For what the pay in the headline is, such as the hours of a post: a narrow picture has it below. */
  readonly period?: string;
  /** What the headline means, or for how long it holds: a line each. */
  readonly details: readonly string[];
  /** When it was made, and that the council did not make it; blank where no council is named. */
  readonly notice: string;
  /** What the mark stands for. */
  readonly mark: MarkSubject;
}

/**
 * When a picture was made, and by whom. It names the month: one of the day would be drawn anew each day, and nothing else in it
 * would be new.
 */
function pictureNotice(council: Council, today: string): string {
  const notice = shortNotice(council);
  return `As of ${formatMonth<string>(today)}${notice === "" ? "" : `. ${notice}`}`;
}

/** The highest published maximum of some roles. */
function highestPay(pays: readonly (Pay | NotStated)[]): Pence | undefined {
  const maxima = pays.flatMap((pay) => salaryRange(pay).maximum ?? []);
  return maxima.toSorted((one, other) => other - one)[0];
}

function paidUpTo(amount: Pence): string {
  return `Roles paid up to ${formatPounds(amount)} a year`;
}

/** A role: its pay, and the grade it is paid on. */
export function rolePreview(role: Role, today: string): PreviewWords {
  const { council, grade, pay } = role;
  const isPublished = isPaidInFigures(pay);
  const gradeWords = isStated(grade) && isStated(grade.label) ? grade.label : "No grade published";
  return {
    kicker: council.name,
    title: role.name,
    headline: yearlyPay(pay),
    details: [isPublished ? gradeWords : `${council.shortName} names no figure for this role`],
    notice: pictureNotice(council, today),
    mark: roleMark(role),
  };
}

/** A vacancy: what the post pays for its hours, its contract and pattern, and until when somebody can apply. */
export function vacancyPreview(vacancy: Vacancy, today: string): PreviewWords {
  const { council, name, role, teams, services } = vacancy;
  const { pay, contractAndHours, closing } = vacancyTerms(vacancy);
  const [figures = pay, period] = largePay(vacancy) ?? [];
  return {
    kicker: council.name,
    title: name,
    headline: figures,
    ...(period !== undefined && { period }),
    details: [contractAndHours ?? [], closing].flat(),
    notice: pictureNotice(council, today),
    mark: roleMark(role, [...teams, ...services]),
  };
}

/** A service or team: the highest pay of its roles where published, otherwise whom it works with. */
export function workplacePreview(place: Service | Team, today: string): PreviewWords {
  const roles = place.kind === "service" ? rolesThroughout(place) : place.roles;
  const highest = highestPay(roles.map(({ role }) => role.pay));
  const ages = isStated(place.ages) ? `Ages ${agesWords({ ...place.ages, note: undefined })}` : undefined;
  const part =
    place.kind === "team" ? `A team of ${place.service.name}` : `A service of ${place.council.shortName}`;
  return {
    kicker: place.council.name,
    title: place.name,
    headline: highest === undefined ? (ages ?? "What we do and who works here") : paidUpTo(highest),
    details: [highest === undefined || ages === undefined ? part : ages],
    notice: pictureNotice(place.council, today),
    mark: place,
  };
}

/** A council; its lists use the same picture. */
export function councilPreview(council: Council, today: string): PreviewWords {
  const highest = highestPay(council.roles.map(({ pay }) => pay));
  return {
    kicker: council.name,
    title: `Work in ${council.shortName}`,
    headline: highest === undefined ? "Services, teams and roles" : paidUpTo(highest),
    details: ["Which team you would join, and what the council offers"],
    notice: pictureNotice(council, today),
    mark: council,
  };
}

/** The site itself, for its home page and tools. */
export function sitePreview(): PreviewWords {
  return {
    kicker: "Work in council children’s services",
    title: "Know the job before you apply",
    headline: "Roles, teams and pay, by council",
    details: ["Every figure with its source"],
    notice: "",
    mark: { slug: "council-careers-home" },
  };
}

/** The same words without some signs, and without the spaces that they leave. */
export function withoutSigns(words: PreviewWords, signs: string): PreviewWords {
  const left = new Set(graphemes(signs));
  const strip = (text: string) =>
    graphemes(text)
      .filter((sign) => !left.has(sign))
      .join("")
      .replace(/\s+/g, " ")
      .trim();
  return {
    kicker: strip(words.kicker),
    title: strip(words.title),
    headline: strip(words.headline),
    ...(words.period !== undefined && { period: strip(words.period) }),
    details: words.details.map(strip),
    notice: strip(words.notice),
    mark: words.mark,
  };
}
