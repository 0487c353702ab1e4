import { error, warning } from "./explanation";

/**
 * Rules about single fields, and about fields of one file that contradict each other: what each means, and what to do. The message
 * of one mistake is made where it is found, in `lib/content/parse/fields/`.
 */
export const FIELD_RULES = {
  "unknown-field": error(
    "There is no field of this name in this place.",
    "Correct the spelling, or move the field to where it belongs. The message lists the fields that there are.",
  ),
  "missing-field": error(
    "A field that every file of this kind needs is not there.",
    "Add the line. Where the council has published nothing, and the field allows it, write `not stated`.",
  ),
  "empty-field": error(
    "A field has no value, or a list has no items.",
    "Write a value. Delete the line if the field is not needed.",
  ),
  "duplicate-field": error("A field is written twice.", "Keep the one that is right and delete the other."),
  "wrong-type": error(
    "A value is of the wrong kind, such as words where a number belongs.",
    "Write what the message allows. Numbers stand without £, commas and quotes.",
  ),
  "unknown-value": error(
    "A value is none of those that the field may have.",
    "Write one of the values that the message lists, word for word.",
  ),
  "bad-format": error(
    "A value is not in the form that the field asks for, such as a name in small letters with hyphens.",
    "Write it like the example in the message.",
  ),
  "impossible-date": error(
    "A day is written as it should be, in a field or in a text, and the calendar has no such day.",
    "Correct the day: `2026-02-30` may be `2026-02-28`.",
  ),
  "out-of-range": error(
    "A number is too small, too large or too finely divided.",
    "Check it against the source. Pay is in pounds a year with at most two decimals.",
  ),
  contradiction: error(
    "Two fields of one group cannot both be right.",
    "Read the fields that the message names together, and correct one of them.",
  ),
  "markup-in-field": error(
    "Signs of Markdown or of a web page stand in a field, which shows them as they are: a field is plain text.",
    "Take the signs out. What needs a link or bold words belongs in the text below the fields.",
  ),
  "quoted-value": error(
    "A whole value stands in quotation marks that are shown with it, such as those of Word.",
    'Take them out; or write straight ones, `"`, where the value needs them.',
  ),
  "ages-reversed": error(
    "The lowest age is above the highest.",
    "Exchange `from` and `to`, or correct the one that is wrong.",
  ),
  "minimum-above-maximum": error(
    "The minimum of a grade is above its maximum.",
    "Correct the one that is wrong, from the source.",
  ),
  "publisher-without-contact": error(
    "A council publishes the site itself and names nobody whom readers can ask.",
    "Add `contact` with a `label` and a `link`: the law wants it in the accessibility statement.",
  ),
  "same-start": error(
    "Two sets of pay of one grade start on the same day.",
    "Correct one of the days, or delete the set that no longer counts.",
  ),
  "values-out-of-order": error(
    "The pay of a grade is not listed from the oldest to the newest.",
    "Put the oldest first.",
  ),
  "points-reversed": error(
    "The first spinal column point of a grade is above the last.",
    "Exchange the two, or correct the one that is wrong.",
  ),
  "point-of-no-grade": error(
    "Passing the assessed year leads to a point that the grade does not have.",
    "Correct the point from the source; where people move on to another grade, take `assessedYearPassed` out.",
  ),
  "day-to-come": warning(
    "A day on which something was done, such as a comparison with the source, has not come yet.",
    "Write the day on which you compared the file, read the source, or published the story.",
  ),
  "without-consent": error(
    "A story shows something of a person that their consent does not speak of.",
    "Ask the person. Add to `for` what they agree to, or take out what they do not.",
  ),
  "late-consent": error(
    "The consent of a person was given after their story was published, or is still to be given.",
    "Write the day on which they agreed, or leave the story out until they have.",
  ),
  "apply-elsewhere": error(
    "A vacancy is applied for at a site that the council’s own file does not name.",
    "Correct the address. If it is right, add the name of its site to `applyHosts` in `council.mdx`.",
  ),
  "same-reference": error(
    "Two vacancies of a council have one reference.",
    "Write the reference of each advert. If both files are of one vacancy, delete one.",
  ),
  "job-board-gap": warning(
    "A vacancy leaves out what search engines and job boards want of one: the place of work, the pay, full time or part time, or a text.",
    "Add it if the council says so. Its own pages show the vacancy in any case.",
  ),
  "fields-at-odds": warning(
    "Two fields of a vacancy do not go together: part time and the hours of a full week, a permanent contract that lasts a year, interviews before people have applied, the name of another role.",
    "Compare both with the advert, and correct the one that is wrong.",
  ),
  "unlikely-day": warning(
    "A day is in the calendar, and nobody can have meant it: of 1926 or 2072, or 4 January in place of 1 April; a vacancy closes in the night, at a time that comes twice, or has interviews on a Sunday. In a text, a day of the week that another date has, or a time that no clock shows.",
    "Write what the source gives: in a field as year, month, day.",
  ),
  "unlikely-pay": warning(
    "A salary is not what a year of full-time work pays anybody in a council, that of a vacancy is below its role’s or far above, or a grade pays less than the one below it.",
    "Write pounds a year for full-time work. Pay for an hour or a month has no field: write `not stated`.",
  ),
  "unlikely-rise": warning(
    "The pay of a grade falls, or rises by more than half, from one day to the next; or a pay award is one that no year has had, such as 30 per cent or 1.29 pounds.",
    "Check both amounts against the source. Where the scale itself changed, its points or what the maximum means change with it.",
  ),
  "award-without-effect": warning(
    "A pay award changes no pay that the pages show: pay from its day on is taken to have the award in it, and earlier pay is shown as it was.",
    "Write the pay of that day with the award in it, or take the award out.",
  ),
  "several-in-one": warning(
    "One item of a list holds several names, and is shown as one.",
    "Write each name as an item of its own.",
  ),
  "unclear-name": warning(
    "A name holds more than the name, or is written as no name is: how many posts there are, the kind of contract, capitals throughout, the number of a heading, a full stop; or a plural, a term or the title of a source is none.",
    "Write the name alone, like `Social Worker`: it stands in sentences, lists and links.",
  ),
  "unclear-summary": warning(
    "A summary says no more than the name, or the same as that of another service or page.",
    "Write in a sentence what is true of this page alone: lists and searches show it below the name.",
  ),
  "unclear-registration": warning(
    "A registration is an abbreviation, does not say with whom, or is none, like a driving licence.",
    "Write the name of the body in full, like `Social Work England`.",
  ),
  "unlikely-figure": warning(
    "A number is larger or smaller than what it counts can be: 150 per cent or a fifth of one, 45 pounds for a mile, 36 years of paying back, a payment of two pounds, 270 days of leave, a contract that lasts `12`, a post of two hours a week; or longer service brings less leave.",
    "Check the number and its unit against the source.",
  ),
  "unusable-colour": error(
    "No text could be read on the council’s colour.",
    "Choose a darker colour, such as that of the headings on the council’s own website.",
  ),
} as const;
