import { expect, test } from "vitest";
import { loneLine } from "@/lib/content/parse/words/lone-lines";
import { residuesIn } from "@/lib/content/parse/words/residue";
import { textMistakesIn } from "@/lib/content/parse/words/text-mistakes";

/** What an officer pastes from Word, a PDF, a mail or an intranet; what the check says of it; and the text put right. */
const SLIPS: readonly (readonly [written: string, says: string, right: string])[] = [
  // Characters that a program has changed or lost.
  ["You need (a) a degree, (b) a year of practice and © a car.", "Write `(c)`", "You need a degree."],
  ["Training lasts 21/2 weeks.", "Write `2½`", "Training lasts 2½ weeks."],
  ["Open 8.45am5.15pm.", "a dash was lost", "Open 8.45am to 5.15pm."],
  ["We work with 1619 year olds.", "`16 to 19`", "We work with 16 to 19 year olds."],
  ["Open Monday Friday.", "a dash was lost", "Open Monday to Friday."],
  ["Around 24, 000 children live here.", "`24,000`", "Around 24,000 children live here."],
  ["Ofsted came in 2O25.", "`2025`", "Ofsted came in 2025."],
  ["You hold about l5 cases.", "`15`", "You hold about 15 cases."],
  ["We have 6.0 contact officers.", "Write `6`", "We have 6 contact officers."],
  ["Places go by 00/01/1900.", "spreadsheet", "Places go by 31 October."],
  ["You hold fifteen (16) cases.", "says two", "You hold fifteen (15) cases."],
  ["e team helps. ey listen.", "`The`", "The team helps. They listen."],
  ["You are aending court.", "`attending`", "You are attending court."],
  ["Further educa on helps.", "`education`", "Further education helps."],
  ["It was hard. L", "sad face", "It was hard."],
  ["Near us: sea • moor • town.", "one line", "Near us: sea, moor and town."],
  // Tracked changes.
  ["You will helphelps families.", "tracked change", "You will help families."],
  ["You will can stand in.", "tracked change", "You can stand in."],
  // Notes, pointers and places of a template.
  ["Six officers (Priya to confirm numbers).", "note to a colleague", "Six officers."],
  ["You take the time back - GWEN PLEASE CONFIRM.", "capitals", "You take the time back."],
  ["PLEASE READ ALL OF THIS BEFORE YOU START.", "capitals", "Please read all of this before you start."],
  ["The list is in Appendix B.", "not on this page", "The list follows."],
  ["The job description is attached.", "not on this page", "Ask for the job description."],
  ["Download the guidance notes.", "not here", "Ask for the guidance notes."],
  ["Scan the QR code.", "not on this page", "Ring us."],
  ["The map opposite shows it.", "not on this page", "The train stops here."],
  ["What a family needs Page 4 is assessed.", "not on this page", "What a family needs is assessed."],
  ["We take XX calls.", "to be filled", "We take calls."],
  ["You get £X.", "to be filled", "You get a payment."],
  ["It is on dates tba.", "to be filled", "The dates are not published."],
  ["[Name], a manager, helps.", "to be filled", "A manager helps."],
  ["Full-time/part-time (delete).", "to be filled", "Full-time."],
  // Hours, laws and words.
  ["Open from 8.45pm to 5.15pm.", "before it begins", "Open from 8.45am to 5.15pm."],
  ["Open from 1pm to 6am.", "before it begins", "Open from 1pm to 6pm."],
  ["We act under the Children Act 1998.", "1989 or 2004", "We act under the Children Act 1989."],
  [
    "We follow Working Together to Safeguard Children 2018.",
    "without the year",
    "We follow Working Together to Safeguard Children.",
  ],
  ["We asses what a family needs.", "`asses", "We assess what a family needs."],
  ["They live with foster careers.", "`foster carers`", "They live with foster carers."],
  ["Referrals come form our teams.", "`come from`", "Referrals come from our teams."],
  ["You do statuary work.", "`statutory`", "You do statutory work."],
  ["We are looking a manager.", "`looking for`", "We are looking for a manager."],
  ["If your new here, ring us.", "`If you’re`", "If you’re new here, ring us."],
  ["Offsted came.", "`Ofsted`", "Ofsted came."],
  // The same kinds, of a second paste.
  ["Around 24 000 children live here.", "`24,000`", "Around 24,000 children live here."],
  ["Rated in 20242025.", "two words in one", "Rated in 2024 to 2025."],
  ["Places go by 31October.", "`31 October`", "Places go by 31 October."],
  ["Open Mon Fri from nine.", "a dash was lost", "Open Mon to Fri from nine."],
  ["You are will be on the rota.", "tracked change", "You will be on the rota."],
  ["You have a the barrister.", "tracked change", "You have a barrister."],
  ["It takes six three months.", "side by side", "It takes three months."],
  ["It is so. GP: is this right?", "note to a colleague", "It is so."],
  ["It is so. Action: Gwen to confirm by Friday.", "note to a colleague", "It is so."],
  ["It is so (see my email of Tuesday).", "note to a colleague", "It is so."],
  ["Half comes first (wording subject to legal).", "note to a colleague", "Half comes first."],
  ["It is subject to approval by Cabinet.", "to be filled", "Cabinet has approved it."],
  ["Come to us at XX1 1XX.", "to be filled", "Come to us."],
  ["We take ..... calls, and ___ officers help.", "form", "We take calls, and officers help."],
  ["Complete the form below.", "not on this page", "Ask us for the form."],
  ["It is so, as in section 3.2.", "not on this page", "It is so under section 20 of the Act."],
  ["The unit is in 1-Jun weeks.", "Excel", "The unit is in 1 to 6 weeks."],
  ["In the passed, we ask weather you can.", "`ask whether`", "In the past, we ask whether you can."],
  ["It is never to late. Who’s plan is it?", "`never too late`", "It is never too late. Whose plan is it?"],
];

/** What stands alone in a paragraph of another program. */
const LONE: readonly string[] = [
  "Gwen Pascoe 10:42",
  "12 people liked this",
  "Modified by Pascoe, Gwen 3 days ago",
  "Pictured left to right: Jo, Sam and Ali.",
  "Subject: RE: careers pages",
  "Ann Smith, Thu 14:02",
  "« Previous | Next »",
  "HR / Careers / Living here",
  "Sent on behalf of the recruitment team",
];

/** What looks like a slip and is none. */
const MEANT: readonly string[] = [
  "The Emergency Duty Team works from 5pm to 9am, and from 10pm to 8am at weekends.",
  "Open 9am to 5pm, Monday to Friday; on Saturday, Sunday and holidays we rest.",
  "WCAG 2.0 rules and a score of 8.0 points; room O2 and grade SO1.",
  "The Children Act 1989, the Children Act 2004 and the Children and Families Act 2014.",
  "Twenty-five (25) places, 12 (twelve) of them for under 5s.",
  "Download the [guidance notes](/documents/notes.pdf) first.".replace(/\[|\]\(.*?\)/g, "\uE000"),
  "The NHS and the DBS; Social Work England (SWE).",
  "Looking at a plan, we look for what helps. If your child is new, tell us. The careers of foster carers.",
  "Managers to whom you report (you to choose) can help. © 2026 is not written here.",
];

const saidOf = (text: string): string[] => [
  ...textMistakesIn(text, text).map(({ advice }) => `${advice.problem} ${advice.fix}`),
  ...residuesIn(text).map(({ advice }) => `${advice.problem} ${advice.fix}`),
];

test("each slip of another program is told with what was meant, and is gone when that is written", () => {
  for (const [written, says, right] of SLIPS) {
    expect(saidOf(written).join("\n"), written).toContain(says);
    expect(saidOf(right), right).toEqual([]);
  }
});

test("a line of a chat, an intranet or a mail that stands alone is told, and a sentence is not", () => {
  for (const line of LONE) expect(loneLine(line), line).toBeDefined();
  for (const line of ["To: everyone who helps.", "12 people work here.", "Edited by hand, it takes a day."])
    expect(loneLine(line), line).toBeUndefined();
});

test("numbers, hours, laws and words that are meant are left in peace", () => {
  for (const text of MEANT) expect(saidOf(text), text).toEqual([]);
});
