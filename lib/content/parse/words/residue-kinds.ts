import { ANY_SHORT_MONTH } from "../../../calendar/months";
import type { ResidueKind } from "./residue-kind";
import { OF_CODE } from "./residue-of-code";
import { OF_DRAFTS } from "./residue-of-drafts";
import { OF_TALK } from "./residue-of-talk";

/** A blank stands for a sign that Markdown has understood. */
const UNDERSTOOD = "\\uE000";

const WORD: readonly ResidueKind[] = [
  [
    "Error! (?:Reference source not found|Bookmark not defined|Hyperlink reference not valid|No text of specified style)[^.\\n]*\\.?",
    "a reference of Word that has lost its aim",
    "Write what it referred to, or delete it.",
  ],
  ['\\bHYPERLINK \\\\?["“][^"”\\n]{0,300}["”]', "a link of Word", "Write the link as `[words](address)`."],
  ["\\b(?:PAGEREF|NOTEREF|MERGEFIELD|TOC \\\\o|REF _)\\s?_?\\w{0,60}", "a field of Word"],
  [
    "Click (?:or tap )?here to enter (?:text|a date)\\.?|^choose an item\\.?$|\\[Type (?:text|here)\\]",
    "an empty field of a form of Word",
    "Write what belongs there, or delete it.",
  ],
  [
    "(?<=^|\\n)(?:Deleted|Inserted|Formatted): |\\bComment(?:ed)? \\[[a-z]{1,4}\\d{1,3}\\]: ?",
    "a note of Word about a change",
    "Settle the change, and delete the note.",
  ],
  [
    "(?:\\bdeleted: [^\\n]{1,40}? )?\\bformatted: (?:font|indent|left|right|cent(?:er|re)d|justified|bullet|number|list|normal|heading|space|line|tab|border|highlight|not highlight|english|superscript|default)\\b[^\\n]{0,60}",
    "a note of Word about a change",
    "Settle the change, and delete the note.",
  ],
  [
    '(?<=^|\\n)track(?:ed)? changes: ?|(?<=^|\\n|[.,;:] )(?:deleted|inserted|replaced):? ?[“"][^”"\\n]{0,80}[”"]',
    "a note of Word about a change",
    "Settle the change, and delete the note.",
  ],
  [
    "(?<=^|\\n)(?:text box|alt(?:ernative)? text|speaker notes?|smart ?art|slide \\d{1,3}|(?:figure|image|picture|table) \\d{1,3})\\s?: ",
    "the name of a part of another document",
    "Delete it, and keep what stands behind it where it is text. What a picture shows stands in its link: `![What it shows](../images/name.jpg)`.",
  ],
  ["\\b(?:last saved by |draft v(?:ersion)? ?\\d)[^\\n]{0,60}", "a note about a draft"],
  ["\\bofficial\\s?[-–—:/ ]\\s?sensitive\\b(?:\\s?[-–—:]\\s?[^\\n]{1,30}$)?", "the marking of a document"],
  ["Normal\\s+0\\s+false\\s+false\\s+false", "settings of Word"],
  ["\\bmso-[a-z-]{3,40}:", "settings of Word"],
  [
    "«[a-z]\\w{0,20}_\\w{0,20}»|«(?:title|name|(?:first|last|sur)_?name|date|address\\d?)»",
    "a place that a mail merge of Word fills",
    "Write what belongs there.",
  ],
  ["\\[(?:if [^\\]\\n]{0,60}|endif)\\](?!\\()", "settings of Word"],
];

const LETTER =
  "Delete it, and of the message around it every line that is not part of the text: its subject, greeting, signature and notices.";

const MAIL: readonly ResidueKind[] = [
  [
    "\\bimage removed by sender\\b\\.?|\\bright[- ]click (?:or tap and hold )?here to download (?:the )?pictures?\\b[^\\n]{0,120}|\\bto help protect your privacy, outlook prevented\\b[^\\n]{0,120}",
    "what Outlook shows in place of a picture",
  ],
  ["\\[cid:[^\\]\\n]{0,200}\\]", "the place of a picture in an e-mail"],
  [
    "\\[(?:(?:image|logo|signature)[:_]|(?:inline )?image \\d)[^\\]\\n]{0,200}\\]",
    "the place of a picture in an e-mail",
  ],
  [
    `\\[${UNDERSTOOD}{12,}\\](?!\\()`,
    "an address in brackets, as an e-mail shows a picture or a link",
    "Delete it; or write a link as `[words](address)`.",
  ],
  ["<?mailto:(?=[\\s\\uE000<]|\\w)", "a link of Outlook", "Write `[words](mailto:name@example.org)`."],
  ["(?<=^|\\n)From: [^\\n]{1,200}\\n(?:Sent|Date|To): [^\\n]*", "the head of an e-mail", LETTER],
  ["-{3,} ?(?:Original Message|Forwarded message) ?-{3,}", "the head of an e-mail", LETTER],
  ["(?<=^|\\n)On [^\\n]{5,120} wrote:(?=\\s*$|\\n)", "the head of an e-mail", LETTER],
  ["\\[(?:external|official(?:[ :-]+sensitive)?)\\](?!\\()", "a mark of a mail system"],
  ["(?<=^|\\n)(?:fw|fwd): ", "the subject of an e-mail that was passed on"],
  [
    "\\bsent from (?:my (?:iphone|ipad|android|samsung|galaxy|mobile)|outlook for|mail for windows)\\b[^\\n]{0,40}|\\bget outlook for (?:ios|android|mac)\\b",
    "the end of an e-mail",
  ],
  [
    "\\b(?:caution: )?this (?:e-?mail|message) (?:originated|came|is) from (?:outside|an external)[^.\\n]{0,100}\\.?|\\b(?:this|the) (?:e-?mail|message)\\b[^.\\n]{0,40} (?:only|solely) for the (?:addressee|recipient|person|individual|use)[^.\\n]{0,200}\\.?|\\bthis e-?mail and any (?:attachments|files)[^.\\n]{0,200}\\.?",
    "a notice of a mail system",
  ],
];

const SPREADSHEET: readonly ResidueKind[] = [
  [
    "#(?:REF!|N/A|VALUE!|DIV/0!|NAME\\?|NULL!|NUM!|SPILL!|CALC!)",
    "an error of Excel",
    "Write the value that was meant.",
  ],
  [
    "(?<![#\\w])#{4,}(?![#\\w])",
    "a number of Excel whose column was too narrow",
    "Write the number. For a heading, write `## ` and its words.",
  ],
  [
    "(?<![\\w.])\\d(?:\\.\\d+E[+-]|E\\+)\\d{2,3}(?!\\w)",
    "a long number as Excel shortens it",
    "Write the whole number, from where it was copied.",
  ],
  [
    '""(?=\\S)|(?<=\\S)""',
    'a table in a text file, in which `"` stands twice',
    "Write each quotation mark once.",
  ],
  ["(?<!\\S)=[a-z][a-z.]{1,20}\\(", "a formula of Excel", "Write the value that it gives."],
  [
    "(?<!\\S)'(?=0\\d{2,4} ?\\d{3})",
    "a mark with which Excel keeps a zero at the beginning",
    "Delete the sign.",
  ],
  [
    "(?<=\\b(?:since|from|until|till|updated|reviewed|dated?|starts?|started|ends?|ended)[: ]{1,2})4[3-9]\\d{3}(?=[.;)]?(?:\\s*$|\\n| to 4[3-9]\\d{3}\\b| we\\b| you\\b| the\\b))",
    "a day as Excel counts days",
    "Write the day, like `1 April 2026`. Where a number is meant, write it with a comma.",
  ],
];

/** What programs that show, send or read texts write among the words. */
const SHOWN: readonly ResidueKind[] = [
  [
    "\\bdescription (?:automatically )?generated(?: with (?:very )?(?:high|low|medium) confidence)?\\b|\\b(?:a|an) (?:picture|image|logo|screenshot|group) (?:containing|of a \\w+) [^\\n.]{3,80} description automatically generated",
    "what Word writes of a picture by itself",
    "Delete it. A picture stands in a text with words of yours: `![What it shows](../images/name.jpg)`.",
  ],
  [
    "¶(?! ?\\d)|(?<=\\p{L})·(?=\\p{L}+·\\p{L})",
    "a sign with which Word shows spaces and ends of paragraphs",
    "Write a space, or delete it, and so for the others.",
  ],
  [
    "\\[email(?: | )protected\\]",
    "what another site shows in place of an e-mail address",
    "Write the address, as a link: `[jobs@example.org](mailto:jobs@example.org)`.",
  ],
  ["(?<=\\p{L}):[a-z]{2,15}(?:_[a-z]{2,15}){0,3}:(?=[\\s.!,]|$)|\\(edited\\)", "a mark of a chat"],
  [
    "(?<![\\d/])(?:0{1,2}/0?[01]/1900|0?1/0?1/(?:1900|1904|1970))(?![\\d/])",
    "the day that a spreadsheet writes where nothing stands",
    "Write the day that is meant, from the source.",
  ],
  [
    "\\((?:blank|null|undefined|nan)\\)|(?<!\\d)00:00:00(?!\\d)",
    "what a spreadsheet writes where nothing stands",
    "Write what belongs there, or delete it.",
  ],
  [
    `(?<=\\b(?:ages?|aged|every|between|for|to|of) )\\d{1,2}-(?:${ANY_SHORT_MONTH})\\b(?= \\p{L}+s\\b|[.,)]|$)|(?<![\\d/-])\\d{1,2}-(?:${ANY_SHORT_MONTH}) (?=(?:days|weeks|months|years|hours|children|people)\\b)`,
    "two numbers that Excel took for a day",
    "Write them like `1 to 6`.",
  ],
  [
    "©(?= \\p{Ll})(?<=\\(a\\)[^\\n]{0,300}|\\(b\\)[^\\n]{0,300})|(?<![\\p{L}\\d] ?)®(?= \\p{Ll})",
    "a sign that Word made of a letter in brackets",
    "Write `(c)` or `(r)`; or make it a list, with `- ` before each item.",
  ],
  ["(?<=\\p{L} )\\+(?=\\p{L}{3,})", "the sign of a tracked change"],
  ["(?<=\\S )[□☐☑☒▢◻❑❒](?!\\S)", "a box to tick, as a form on paper has", "Delete it."],
  ["\\byou (?:don[’']t|do not) often get e-?mail from [^\\n]{1,120}", "a notice of a mail system"],
];

const PDF: readonly ResidueKind[] = [
  ["\\(cid:\\d{1,5}\\)", "a letter of a PDF that was lost", "Write the letter, from where it was copied."],
  [
    "(?:(?<!\\.)\\.{5}|(?<!\\. )(?:\\. ){4}|(?<!…)…{2}|(?<!_)_{5})[ ._…]{0,200}\\d{1,4}(?=\\s*$|\\n)",
    "a line of a table of contents",
    "Delete the line, or write a link to the heading: `[words](#words)`.",
  ],
  [
    "(?<!\\S)\\p{L}(?: {1,2}\\p{L}){4,}(?!\\S)",
    "a word with a space behind each letter",
    "Write the word without the spaces.",
  ],
  [
    "(?: {2,}|\\t| ?\\| ?)page \\d{1,3}(?: of \\d{1,3})?(?=\\s*$|\\n)",
    "the foot of a page in another document",
  ],
];

const WEB: readonly ResidueKind[] = [
  [
    '\\b(?:style|class|align|lang|dir|width|height|href|src|id|target)=["“][^"”\\n]{0,200}["”]',
    "settings of a web page",
  ],
  ["\\((?:link )?opens in (?:a )?new (?:tab|window)\\)", "a note of another site about its links"],
  ["\\[(?:edit|edit source|citation needed|hide)\\](?!\\()", "a mark of Wikipedia"],
  [
    "(?<=\\b(?:19|20)\\d\\d)i{1,3}(?=[.,;:)]|\\s|$)|(?<=(?<!\\p{L})\\p{L}{4,20}[tdnrslyh])i{2,3}(?=[.,;:)]?(?:\\s|$))|(?<=[\\p{L}.,;])(?:\\[\\d{1,3}\\](?!\\())+|(?<=(?<!\\p{L})\\p{L}{5,20})(?<!document|presentation|level|stage|grade|phase|point|group|covid|section|tier)[1-9](?=[.,;:)]?(?:\\s|$))|(?<=(?<!\\p{L})\\p{L}{3,20}|[.,;:)%’”])[¹²³⁴-⁹†‡ᵃ-ᵝ](?=[.,;:)’”]?(?:\\s|$))",
    "the number of a note that is not here",
    "Write here what the note says, where it says something of this sentence, and delete the number.",
  ],
  [
    "\\[\\^[\\w-]{1,20}\\]:?|(?<=\\p{L}[.!?])\\([1-9]\\)(?=\\s|$)",
    "the number of a note that is not here",
    "Write here what the note says, where it says something of this sentence, and delete the number.",
  ],
  [
    "(?<=^|\\n)[¹²³⁴-⁹†‡](?=\\s?\\p{L})",
    "the number of a note, and nothing in the text has it",
    "Write what the note says where it belongs, and delete the number.",
  ],
  [
    "(?<=\\p{L}[.,;:!?]?\\n)\\[\\d{1,2}\\](?=\\s\\p{L})",
    "the number of a note, and what follows is its text, which runs on with the line above",
    "Put what the note says into the sentence that it is of, and delete the number.",
  ],
  [
    "\\[/?(?:caption|gallery|vc_\\w+|et_pb_\\w+|embed|audio|video|playlist|contact-form-7|shortcode)\\b[^\\]\\n]{0,200}\\](?!\\()",
    "a code of WordPress",
    "Delete it, and write what it stood for.",
  ],
  [
    "\\[object Object\\]|%[A-Z]+_?[A-Z_]*%",
    "a place that a program did not fill",
    "Write what belongs there.",
  ],
  ["\\blorem ipsum\\b", "a text that only fills a space", "Write what belongs there, or delete it."],
];

/** What programs leave in text that is copied from them, in capitals or not. */
export const RESIDUES: readonly ResidueKind[] = [
  ...WORD,
  ...MAIL,
  ...SPREADSHEET,
  ...PDF,
  ...SHOWN,
  ...OF_TALK,
  ...OF_CODE,
  ...WEB,
  ...OF_DRAFTS,
];
