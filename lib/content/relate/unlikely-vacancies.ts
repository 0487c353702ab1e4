import { isStated } from "../../model/not-stated";
import { FARTHEST, inPounds, isLikelyPay, PAY_ALLOWED, payAdvice } from "../../pay/likely-pay";
import type { DocumentOf } from "../parsed-document";
import { didYouMean } from "../remedy";
import type { CouncilDocuments } from "./council-documents";
import { lowestPay, type RolePay, rolePays, rolePayWords } from "./role-pay";
import type { Report } from "./rule";
import { isFullTime } from "./unlikely-amounts";
import { checkVacancyTimes } from "./unlikely-vacancy-times";

type Vacancy = DocumentOf<"vacancy">;

/** Fewer hours a week are a slip of the decimal point. */
const FEWEST_HOURS = 4;

/** The letters C, I, K, M, O and V are not used in the second part. */
const POSTCODE = /^[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}$/;

function checkPay(document: Vacancy, ofRole: RolePay, fullWeek: number | undefined, report: Report): void {
  const { pay, role, weeklyHours } = document.data;
  if (typeof pay !== "object") return;
  const [least, { maximum }] = [lowestPay(ofRole), ofRole];
  for (const end of ["from", "to"] as const) {
    const amount = pay[end];
    const finding = { rule: "unlikely-pay", document, field: `pay.${end}` } as const;
    if (!isLikelyPay(amount)) {
      const problem = `\`${end}: ${amount}\` is not what a year of full-time work pays.`;
      report({ ...finding, problem, allowed: PAY_ALLOWED, fix: payAdvice(amount) });
      return;
    }
    const isBelow = least !== undefined && amount < least;
    if (!isBelow && (maximum === undefined || amount <= maximum * FARTHEST)) continue;
    const isPart = isBelow && isStated(weeklyHours) && fullWeek !== undefined && weeklyHours < fullWeek;
    const whole = isPart ? inPounds(Math.round((amount * fullWeek) / weeklyHours)) : undefined;
    report({
      ...finding,
      problem: `\`${end}: ${amount}\` is ${isBelow ? "below" : "far above"} the pay of \`${role}\`, ${rolePayWords(ofRole)}.`,
      allowed: "what the post pays for a year of full-time work",
      fix: `Compare it with the advert: a digit may be wrong, or the pay may be ${whole === undefined ? "for part of a week" : `for ${weeklyHours} of ${fullWeek} hours, which is ${whole} full time`}. If it is right, the role is another, or its grade has other pay by now.`,
    });
    return;
  }
}

const wordsOf = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** A vacancy that has the name of another role than that of its field, as one has that was copied. */
function checkName(document: Vacancy, roles: readonly DocumentOf<"role">[], report: Report): void {
  const { name, role } = document.data;
  const roleOfPost = roles.find(({ slug }) => slug === role);
  if (roleOfPost === undefined) return;
  const written = wordsOf(name);
  const ofOwn = [roleOfPost.data.name, ...roleOfPost.data.alsoKnownAs]
    .map(wordsOf)
    .filter((words) => words.every((word) => written.includes(word)));
  // A senior social worker is no social worker, though the words of the one are among those of the other.
  const fewest = Math.max(0, ...ofOwn.map(({ length }) => length));
  const phrase = ` ${written.join(" ")} `;
  const other = roles.find(({ data }) => {
    const words = wordsOf(data.name);
    return words.length > fewest && phrase.includes(` ${words.join(" ")} `);
  });
  if (other === undefined || other === roleOfPost) return;
  report({
    rule: "fields-at-odds",
    document,
    field: "role",
    problem: `\`role: ${role}\` is ${roleOfPost.data.name}, and \`name\` says ${other.data.name}.`,
    fix: `Compare both with the advert. If the name is right, write \`role: ${other.slug}\`; if the role is, correct the name.`,
  });
}

/** Days of a full week. */
const WORKING_DAYS = 5;
const ONE_DAY = /\b(?:one|1) day (?:a|per|each) week\b/i;

function checkFewHours(document: Vacancy, fullWeek: number | undefined, report: Report): void {
  const { weeklyHours } = document.data;
  if (!isStated(weeklyHours)) return;
  const isSaid = ONE_DAY.test(`${document.data.summary} ${document.words}`);
  if (!isSaid && fullWeek !== undefined && Math.abs(weeklyHours * WORKING_DAYS - fullWeek) < 0.01) {
    report({
      rule: "unlikely-figure",
      document,
      field: "weeklyHours",
      problem: `\`weeklyHours: ${weeklyHours}\` is one day of the full week of ${fullWeek} hours.`,
      fix: "Compare it with the advert: it may say the hours of a day. Where the post is for one day a week, say so in the text.",
    });
    return;
  }
  if (weeklyHours >= FEWEST_HOURS) return;
  report({
    rule: "unlikely-figure",
    document,
    field: "weeklyHours",
    problem: `\`weeklyHours: ${weeklyHours}\` is less than half a day a week.`,
    fix: "Compare it with the advert: the decimal point may be wrong, or it is a share of a week and not hours.",
  });
}

function checkHours(document: Vacancy, fullWeek: number | undefined, report: Report): void {
  const { hours, weeklyHours, contract, lasts } = document.data;
  const atOdds = (field: string, problem: string, fix: string) =>
    report({ rule: "fields-at-odds", document, field, problem, fix });
  if (fullWeek !== undefined && isStated(weeklyHours)) {
    const week = `\`weeklyHours: ${weeklyHours}\` is`;
    const full = `${fullWeek} hours, the full week of \`council.mdx\``;
    if ((hours === "part time" || hours === "job share") && weeklyHours >= fullWeek) {
      atOdds(
        "weeklyHours",
        `${week} not less than ${full}, and \`hours\` says \`${hours}\`.`,
        "Compare both with the advert. Write the hours of the post, or `hours: full time`.",
      );
    } else if (hours === "full time" && weeklyHours < fullWeek) {
      atOdds(
        "weeklyHours",
        `${week} less than ${full}, and \`hours\` says \`full time\`.`,
        "Compare both with the advert. Write `hours: part time`, or the hours of the full week.",
      );
    }
  }
  if (contract === "permanent" && isStated(lasts)) {
    atOdds(
      "lasts",
      `\`lasts: ${lasts}\` says when the contract ends, and \`contract\` says \`permanent\`.`,
      "Compare both with the advert. Write `contract: fixed term`, or take `lasts` out.",
    );
  }
}

function checkStreet(document: Vacancy, report: Report): void {
  const { place } = document.data;
  if (!isStated(place) || place.street === undefined) return;
  const { street, town, postcode } = place;
  const [written] = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/.exec(street) ?? [];
  const isTownToo = street
    .toLowerCase()
    .replace(/[\s,]+$/, "")
    .endsWith(` ${town.toLowerCase()}`);
  const other = written ?? (isTownToo ? town : undefined);
  if (other === undefined) return;
  report({
    rule: "fields-at-odds",
    document,
    field: "place.street",
    problem: `\`street\` holds \`${other}\` too, ${other === town || postcode !== undefined ? "which the page then shows twice" : "which has a field of its own"}.`,
    fix: `Write house and street alone${written !== undefined && postcode === undefined ? `, and \`postcode: ${written}\` beside it` : ""}.`,
  });
}

function checkPostcode(document: Vacancy, report: Report): void {
  const { place } = document.data;
  if (!isStated(place) || place.postcode === undefined || POSTCODE.test(place.postcode)) return;
  const letters = place.postcode.toUpperCase().replace(/[^A-Z\d]/g, "");
  const meant = `${letters.slice(0, -3)} ${letters.slice(-3)}`;
  report({
    rule: "unlikely-address",
    document,
    field: "place.postcode",
    problem: `\`${place.postcode}\` is not written as a postcode.`,
    allowed: "a postcode in capitals, its two parts with a space between them, like `SM1 1EA`",
    ...(POSTCODE.test(meant)
      ? didYouMean(place.postcode, meant)
      : {
          fix: "Compare it with the advert: a letter or a figure may be missing. Without it, delete `postcode`.",
        }),
  });
}

/**
 * Warns of fields of vacancies that nobody can mean, or of which two cannot both be right.
 * @param today an ISO day
 */
export function checkUnlikelyVacancies(documents: CouncilDocuments, today: string, report: Report): void {
  const payOf = rolePays(documents, today);
  const roles = [...documents.ofType("role").values()];
  const week = documents.council?.data.fullTimeWeeklyHours;
  // Of a week that is a slip itself, the slip is told, and no vacancy is measured by it.
  const fullWeek = typeof week === "number" && isFullTime(week) ? week : undefined;
  for (const document of documents.ofType("vacancy").values()) {
    checkPay(document, payOf(document.data.role) ?? {}, fullWeek, report);
    checkHours(document, fullWeek, report);
    checkFewHours(document, fullWeek, report);
    checkName(document, roles, report);
    checkVacancyTimes(document, report);
    checkPostcode(document, report);
    checkStreet(document, report);
  }
}
