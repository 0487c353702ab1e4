import { EXAMPLE_E_MAIL, WORDS_OF_AN_ACRONYM } from "./placeholders";
import type { WordMistake } from "./word-mistake";

const TO_BE = "to be (?:confirmed|announced|advised|agreed|decided)";

/** Places that somebody wanted to fill later, and forgot. */
const UNFINISHED = new RegExp(
  [
    String.raw`\[(?:insert|add|enter|your|name|number|team|role|job title|amount|figure|manager|address|link|council|date|tbc|tbd|tba|todo|x{2,})\b[^\]\n]{0,100}\](?!\()`,
    String.raw`\[(?:photo(?:graph)?|image|picture|map|video|film|logo|chart|graphic)s?(?: (?:of|here|to|from|showing)\b|:)[^\]\n]{0,100}\](?!\()`,
    String.raw`(?<![\w-])(?:TBC|TBD|TBA|TODO|FIXME|XXX+)(?![\w-])`,
    // `about XX calls`, `£X`
    String.raw`(?<![\p{L}\p{N}-])(?:XX(?= \p{L})|nn(?= \p{L})|(?:XX1 ?1XX|AA1 ?1AA|AB1 ?2CD)(?![\p{L}\d])|£ ?X{1,6}(?![\p{L}\p{N}]))`,
    String.raw`(?<![\p{L}\p{N}])(?:DD[/.-]MM|dd month)\b(?:[/.-]?(?: ?YY(?:YY)?))?`,
    String.raw`\[ {0,3}\](?!\()`,
    String.raw`\bsubject to (?:final )?(?:approval|agreement|sign[- ]?off|ratification|consultation)\b(?: by| from| of| with)? (?:the )?(?:cabinet|full council|committee|members|board|unions?)\b`,
    // A choice that a form leaves open.
    String.raw`\((?:delete|amend|choose|select)(?: (?:one|as|where|if)\b[^()\n]{0,30})?\)`,
    String.raw`\bxx[/.-]xx[/.-](?:xx|\d\d){1,2}\b`,
    // A whole text that says nothing.
    String.raw`^(?:draft|n\/a|null|undefined|unknown|tba|coming soon|watch this space|under construction|to be (?:added|written|supplied|provided|completed|updated)|see map|various(?: (?:locations|sites|places))?|(?:more |further )?(?:details|information|dates) (?:to follow|will follow|coming soon))[.!…]*$`,
    String.raw`\(vacant\b[^()\n]{0,40}\)`,
    String.raw`£ ?(?:${TO_BE}|tbc)\b`,
    String.raw`\((?:details |date |dates )?${TO_BE}\)`,
    // Behind a label.
    String.raw`(?<=: )(?:${TO_BE}|vacant)(?=\.?$)`,
    String.raw`(?<=[\p{L}\d)])\?{2,}(?= )|(?<=\s)\?{2,}(?=[\s.,;)]|$)`,
    // An extension without its number.
    String.raw`(?<=\d{3},? )(?:ext|extension)\.?(?=\s*(?:[,;)\n]|$))`,
    // What a template has as an example: a telephone number, an e-mail address, a town, a person, a council.
    String.raw`(?<!\d)01234 ?567 ?890(?!\d)`,
    String.raw`(?<![\w.+-])[\w.+-]{1,40}@(?:example|domain|yourdomain|email|company|yourcompany)\.com\b`,
    String.raw`\b(?:anytown|any town|a\.? ?n\.? other|joe bloggs|john doe|jane doe)\b`,
    String.raw`\b(?:xyz|abc) council\b`,
    // What messages of the check write for words of the editor's own.
    String.raw`\b${WORDS_OF_AN_ACRONYM}\b|(?<![\w.+-])${EXAMPLE_E_MAIL.replace(".", "\\.")}(?![\w.-])`,
  ].join("|"),
  "giu",
);

/** `[AREA]`, `[SITE NAME]`, `[Service name]`: what a template has with capitals. What programs write so is told to be theirs. */
const IN_CAPITALS =
  /\[(?:(?!TOC\]|OFFICIAL|EXTERNAL|DRAFT|SIC\]|\p{Lu}{2,3}\d{1,2}\])(?=\p{Lu}{2})[\p{Lu}\d /’'&_-]{2,41}|(?:Area|Borough|District|Town|Service|Department|Postcode|Telephone|Phone|E-?mail|Website|Salary|Grade|Day|Month|Year|Time|Venue|Location|Organisation|Post|Reference|First|Last|Surname|Photo|Picture|Quote)(?: (?:name|title|number|here|address|band|code))?)\](?![([])/gu;

/** What is still to be written, like `[insert name]` or `TBC`. */
export function unfinishedIn(text: string): WordMistake[] {
  // In a field a small `x` stands for a figure that is cited.
  const places = [...text.matchAll(UNFINISHED)].filter(([written]) => !/^£ ?x/.test(written));
  places.push(
    ...[...text.matchAll(IN_CAPITALS)].filter(({ index }) => !places.some((one) => one.index === index)),
  );
  return places.map((match) => ({
    offset: match.index,
    written: match[0],
    advice: {
      rule: "unfinished-text",
      problem: `\`${match[0]}\` looks like a place that is still to be filled.`,
      fix: "Write what belongs there. Where the council has published nothing, say so in the sentence.",
    },
  }));
}
