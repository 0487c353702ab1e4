import type { ResidueKind } from "./residue-kind";

const COLLEAGUES = "hr|legal|comms|communications|finance|payroll|procurement|[sdc]mt|slt";
const PARTS =
  "links?|hyperlinks?|dates?|figures?|numbers?|wording|names?|photos?|images?|pictures?|logos?|quotes?|text|maps?|amounts?|details?";

/** A note that stands in brackets: `(DN: …)`, `(check with HR)`, `[legal to check]`, `(link to be added)`. */
const BRACKETED_NOTE = `[(\\[](?:${[
  "(?:dn|drafting note|author(?:’s)? note|editor(?:’s)? note|ed|query)\\s?[:–—-] [^()[\\]\\n]{1,150}",
  `(?:(?:please|pls|need to|must) )?(?:check(?:ed)?|confirm(?:ed)?|verify|agree|clarify|clear(?:ed)?) (?:(?:this|these|it|all|the)? ?(?:${PARTS})? ?)?(?:with|by) (?:${COLLEAGUES})\\b[^()[\\]\\n]{0,60}`,
  `(?:${COLLEAGUES}|(?!(?:you|us|me|it|who|how|way|had|has|day|not|we|i|be|is)\\b)(?![a-z]{3,14}s\\b)[a-z]{2,15})(?: team)? to (?:check|confirm|advise|update|amend|supply|review|approve)\\b[^()[\\]\\n]{0,60}`,
  `(?:${PARTS}) (?:needed|missing|(?:to (?:be )?(?:added|inserted|come|go here|follow|supplied)))\\b[^()[\\]\\n]{0,40}`,
  "(?:is|are) (?:this|these|that) (?:still )?(?:right|correct|true|current|up to date|needed)\\??",
  "not for publication|do not publish|(?:delete|remove) before (?:publishing|publication|it goes live)|(?:old|new|draft|suggested) wording|draft",
].join(
  "|",
)})[)\\]](?!\\()|\\((?:add|insert|update|replace|check|change) (?:the |a |this |these )?(?:new |right |correct )?(?:${PARTS})\\)`;

/** Words between colleagues about a text, which were never meant for its readers. */
const NOTES: readonly ResidueKind[] = [
  [BRACKETED_NOTE, "a note to a colleague", "Settle it, and delete the note."],
  [
    "\\[[a-z]{2,3}\\d{1,2}\\](?!\\()",
    "the mark of a comment of Word",
    "Settle the comment, and delete the mark.",
  ],
  [
    "\\bnb:? [a-z]{2,15} to (?:check|confirm|advise|update|add|amend)\\b[^\\n.]{0,60}|(?<=^|\\n|[.!?] )[a-z]{2,3}: (?:pls|please|can you) (?:check|confirm|update|add|amend|delete|advise)\\b[^\\n.]{0,60}|(?<=^|\\n|[.!?] )[a-z]{2,3}: (?:is|are) (?:this|these|that) (?:still )?(?:right|correct|true|current|needed|up to date)\\?|(?<=[.!?] |^)action(?: for| point)?: [^\\n]{1,80}|\\uE000{2,3}(?:check|confirm|update|amend|query)\\b[^\\uE000\\n]{0,60}\\uE000{2,3}|\\b(?:see|per|in) my (?:e-?mail|message|note|comments?)\\b|,? as discussed(?=[.)]|$)|\\((?:\\p{L}+ )?(?:subject to|pending|awaiting) (?:legal|hr|finance|comms|sign[- ]?off|approval|agreement|cabinet)\\b[^()\\n]{0,40}\\)",
    "a note to a colleague",
    "Settle it, and delete the note.",
  ],
  [
    "(?<=^|\\n|[.!?] )(?:amended|updated|changed|edited|added|deleted|agreed|checked) (?:as )?(?:per|by|with) [a-z]{2,3}(?=[.,;)]|\\n|$)",
    "a note to a colleague",
    "Settle it, and delete the note.",
  ],
  [
    "(?<=^|\\n|[.!?] )n\\.?b\\.?[:.,]? (?=\\p{L})",
    "the beginning of a note",
    "Where it is meant for colleagues, delete all of the note; where for readers, write it as a sentence, without these letters.",
  ],
  [
    "\\b(?:please|pls) (?:use|see|find) (?:the )?(?:below|attached)\\b|\\bthx\\b",
    "a note to a colleague",
    "Delete all of the message.",
  ],
  [
    "\\b(?:changes?|text|words|wording|amendments|additions) in (?:red|yellow|green|blue|tracked? changes)\\b",
    "a note about the colours of a draft",
    "Settle the changes, and delete the note.",
  ],
  [
    "\\b(?:correct|accurate|right) at (?:the )?time of (?:going to )?(?:print(?:ing)?|press|publication)\\b",
    "what is said of a printed leaflet",
    "Take it out: a page has the day on which somebody compared it with its source.",
  ],
  ["\\b(?:word|character|page)[ -]?count:? ?\\d{1,5}\\b(?: words)?|\\(\\d{2,4} words\\)", "a count of words"],
  [
    "\\bawaiting (?:final )?sign[ -]?off\\b|\\b(?:do not|don[’']t|not to be) (?:publish|published|circulate|circulated) (?:before|until|yet)\\b[^\\n.]{0,40}",
    "a note about a draft",
    "Publish the text when it may be, without the note.",
  ],
];

/** Words that point to what stood beside a text in the document that it was copied from. */
const LOST_CONTEXT: readonly ResidueKind[] = [
  [
    "\\bsee (?:section|para(?:graph|\\.)?) \\d{1,2}(?:\\.\\d{1,2}){0,3} (?:above|below)\\b|\\b(?:see|in|at|to|from) (?:appendix|annexe?) (?:\\d{1,2}|[a-z])\\b(?! of\\b| to\\b)|\\boverleaf\\b|\\bsee over(?= for\\b|[.)]|$)|\\b(?:in|see|to|under|at) section \\d{1,2}\\.\\d{1,2}\\b(?! of\\b)|\\b(?:complete|fill in|return|use) the form (?:below|above|here)\\b|\\((?:please )?see (?:the )?(?:attached |enclosed )?(?:map|(?:org(?:ani[sz]ation(?:al)?)?|structure|flow) ?(?:charts?|structure)|infographic)\\)|\\b(?:attached|enclosed) (?:documents?|forms?|sheet|policy|guidance|map|job description|person specification)\\b|\\b(?:documents?|forms?|sheet|policy|guidance|map|job description|person specification|leaflet|pack|list|details) (?:is|are) (?:attached|enclosed)\\b|\\((?:\\p{L}+ ){1,3}(?:attached|enclosed|overleaf)\\)|\\b(?:calculator|menu|tab|button|form|sidebar|links?) (?:on|to) the (?:left|right)(?:[- ]hand side)?\\b(?! of\\b)|\\b(?:map|photo(?:graph)?|picture|diagram|chart|table|box|panel|page|list) (?:opposite|overleaf|(?:on|to) the (?:left|right|next page|previous page))\\b|\\bp\\.?t\\.?o\\.?(?=\\s*$)|\\bpage \\d{1,3}\\b(?! of (?:the|our|a)\\b)|\\bscan (?:the|this|our) (?:qr )?code\\b|\\bQR code\\b|\\b(?:red|blue|green|orange) button\\b",
    "a pointer to something that is not on this page",
    "Write what is meant here, or link to it: `[words](/address)`.",
  ],
  [
    "\\bdownload (?:the|our|this|an?) (?:\\p{L}+ ){0,3}(?:forms?|guidance|notes|packs?|documents?|policy|leaflet|brochure|job description|person specification|booklet|guide|pdf|file|list)\\b(?![^.\\n]*\\uE000)|\\bclick (?:here|(?:on )?the (?:links?|buttons?|image|picture|logo|icon)(?: (?:below|above|here|opposite))?)\\b(?! to enter|[^\\n]{0,120}\\uE000{6})|\\b(?:follow|use) (?:this|the) link(?: (?:below|above))?(?=[.,;)]|$)",
    "a pointer to a link that is not here",
    "Write the link, with words that say where it leads: `[words](https://…)`. In a field, take it out.",
  ],
  [
    "\\b(?:see|in|from|by|to) (?:table|figure|fig\\.?|chart|diagram|box) \\d{1,2}\\b(?! of\\b| in (?:the|our)\\b)|\\b(?:at|on) the (?:top|back|bottom|end|reverse) of this (?:letter|form|pack|document|sheet)\\b",
    "a pointer to something that is not on this page",
    "Write what is meant here, or link to it: `[words](/address)`.",
  ],
  [
    "\\bsee (?:the |our )?(?:staff |council )?intranet\\b|\\b(?:see|find|read|available|policy|policies|details|form|forms|guidance|copy)\\b[^.\\n]{0,40}? (?:on|from|via) (?:the|our) (?:staff )?intranet\\b",
    "a pointer to what readers cannot open",
    "Write what is meant here, or take it out.",
  ],
  [
    "\\b(?:in|for|of|to) (?:[a-z]+ ){0,4}(?:in|of) this document\\b",
    "a pointer to the document that the text was copied from",
    "Say what is meant on this site: the page itself, or a link to it.",
  ],
  [
    "(?<=: )as above\\b|^(?:as (?:above|below)|see above|see (?:our |the )?(?:web ?site|advert)|ditto)\\.?$",
    "a pointer to something that is not on this page",
    "Write the words themselves.",
  ],
];

/** What a draft says to those who were working on it. */
export const OF_DRAFTS: readonly ResidueKind[] = [...NOTES, ...LOST_CONTEXT];
