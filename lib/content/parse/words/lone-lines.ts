import type { Advice } from "../report-together";

/** What stands alone in a paragraph and belongs to the page or the program that a text was copied from. */
const LONE_LINES: readonly (readonly [line: RegExp, from: string])[] = [
  [
    /^(?:page\s+\d{1,4}(?:\s+of\s+\d{1,4})?|\d{1,4}(?:\s*(?:of|\/|\|)\s*\d{1,4})?|\d{1,4}\s*\|\s*page|[-–—]?\s*\d{1,4}\s*[-–—])$/i,
    "like the number of a page in another document",
  ],
  [
    /^(?:(?:skip|jump) to (?:main |the )?(?:content|navigation|menu)|back to (?:the )?top|top of page|print (?:this )?page|e-?mail (?:this )?page|(?:toggle|open|close|show|hide)? ?(?:navigation|menu)|you are here:?.*|home\s*[>»›/|].+)$/i,
    "like the menu of another site",
  ],
  [
    /^(?:(?:read|show|see|view|find out|learn) (?:more|less)(?:\s*(?:[>»›→]+|…|\.{3}))?|(?:click|tap) (?:here|to)(?: .{0,40})?|continue reading|loading(?:…|\.{3})?|next page|previous page)$/i,
    "like the words of a button on another site",
  ],
  [
    /^(?:\(?(?:link )?opens in (?:a )?new (?:tab|window)\)?|share (?:this(?: page| post| article| job)?|(?:this )?on \w+)(?:[ \n|,:]+(?:facebook|twitter|x|linkedin|whatsapp|e-?mail|print|copy link)){0,7}|tweet|follow us on \w+|like us on facebook|advertisement|javascript is (?:disabled|required).*)$/i,
    "like a part of another site",
  ],
  [
    /^(?:(?:accept|reject|manage|allow) (?:all |the )?cookies|cookie (?:settings|preferences)|(?:we|this (?:web)?site) uses? (?:some |only |a few )?(?:essential |necessary |optional )?cookies(?:\.| (?:to|on this|so that|that|and) .*)?)$/i,
    "like a notice of another site about cookies",
  ],
  [/^(?:UK )?OFFICIAL(?!\W+SENSITIVE)\s?[-–—:(/].{1,120}$/, "like the marking of a document"],
  [
    /^(?!official\W+sensitive)(?:(?:(?:security|document|protective) )?(?:classification|marking)\s*[:–-].{1,60}|(?:not )?protectively marked.{0,40}|not for (?:publication|circulation|onward sharing).{0,40}|(?:(?:private|strictly private) (?:and|&) confidential|(?:uk )?official|restricted|confidential|unclassified|internal use only|for internal use.{0,20})\.?(?:\s*[-–—:(/]\s*.{1,40})?)$/i,
    "like the marking of a document",
  ],
  [
    /^(?:(?:document )?(?:version|ver|v|revision|rev|issue)\.?\s*(?:no\.?\s*)?:?\s*\d+(?:\.\d+)*(?:\W+(?:final|working|first|second)?\s*(?:draft|final|approved|version|for comment).{0,40}|\W+.{0,12}\d{4})?|(?:final|working|first|second) draft.{0,40})$/i,
    "like the version of a document",
  ],
  [
    /^(?:(?:document |report |policy )?(?:author|owner|prepared by|approved by|date (?:of )?(?:issued?|approval|approved)|(?:next )?review date|next review|effective date|issue date|file (?:ref(?:erence)?|name|path)|document (?:title|number|ref(?:erence)?|control)|printed(?: on)?|distribution(?: list)?))\s*:.{0,80}$/i,
    "like the head of another document",
  ],
  [
    /^(?:[^|\n]{1,60} \| ){1,4}(?:page )?(?:\d{1,4}|v(?:ersion)? ?\d[\d.]{0,6}|p ?a ?g ?e)$|^(?:printed (?:on|by|at)|last printed:?) .{0,60}\d.{0,20}$/i,
    "like the head or the foot of a page in another document",
  ],
  [/^(?:document|presentation|book|untitled) ?\d{1,2}(?:\.\w{3,4})?$/i, "like the name of a file"],
  [
    /^(?:(?:our |job |post |vacancy |advert |jd |job description |policy )?ref(?:erence)?(?: no)?|jd (?:no|number|code)|(?:post|job|vacancy) (?:no|number|id)|politically restricted|responsible (?:to|for)|reports to|accountable to|job ?title)\.?\s*: .{1,80}$/i,
    "like the head of a job description",
  ],
  [
    /^(?:yours (?:sincerely|faithfully|truly|ever)|(?:(?:with )?(?:kind(?:est)?|best|warm(?:est)?) )?(?:regards|wishes)|many thanks|thank you|thanks|best|cheers)(?:[,.](?:\n.{0,60}){0,5}|(?:\n.{0,60}){1,5})$/i,
    "like the end of a letter",
  ],
  [
    /^\(?(?:(?:max(?:imum)?|min(?:imum)?|approx(?:imately)?|about|up to|no more than|word count|word limit)[.:]? )?\d{2,4} (?:words|characters)(?: (?:max(?:imum)?|only|approx))?\.?\)?\.?$/i,
    "like an instruction for whoever was to write the text",
  ],
  [
    /^(?:={0,20} ?(?:page|section|column) break(?: \(.{1,30}\))? ?={0,20}|heading [1-6]|body text|list paragraph|normal)$/i,
    "like the name of a break or a style in Word",
  ],
  [
    /^(?:.{0,80}\((?:cont(?:[’']?d|inued|\.)?)\)|continued? (?:on (?:the )?(?:next|following|page)|from|overleaf|over).{0,30})\.?$/i,
    "like the end of a page in another document",
  ],
  [
    /^(?:figure|fig\.|table|chart|diagram|photo|picture|image) \d{1,2} ?[:.–—-] .{1,100}$/i,
    "like the words below a picture or a table in another document",
  ],
  [
    /^(?:(?:trouble viewing this\??.*|(?:view|open|read) (?:this|it) (?:e-?mail |message )?(?:in (?:your|a) browser|online))|(?:click here to )?unsubscribe.{0,60}|importance: (?:high|low)|to whom it may concern,?|dear (?:sir|madam|colleagues?|all|applicant|candidate)(?: ?(?:\/|or) ?madam)?,?)$/i,
    "like a part of a message",
  ],
  [
    /^(?:for (?:office|official|hr) use(?: only)?.{0,40}|.{0,80}\bdelete (?:as|where) (?:appropriate|applicable|necessary)\b.{0,10}|(?:signature|signed|print name)\s?:(?:\s*(?:date|name)\s?:?)*|[*†].{0,20}(?:indicates?|denotes?|means|=)(?: an?)? (?:required|mandatory|compulsory|essential).{0,20}|please (?:tick|circle|print|write|complete|use)\b.{0,40}\b(?:box|boxes|ink|block capitals|capital letters|as appropriate|all that apply)\b.{0,60}|(?:essential|e|desirable|d) ?= ?\p{L}.{0,60}|(?:method of assessment|how (?:assessed|identified)|assessed by)\s?:.{0,60})$/iu,
    "like a line of a form",
  ],
  [
    /^(?:enter (?:a |your )?(?:search (?:term|word)s?|postcode)|search (?:this|the|our) (?:site|website)|toggle (?:search|menu)|show all sections?|hide (?:this message|all sections?)|rate this page|listen(?: to this page)?)$/i,
    "like a part of another site",
  ],
  [
    /^(?:apply (?:now|online|here|for this (?:job|role))|(?:posted|published|added|updated) (?:\d{1,3}|an?|one) (?:minute|hour|day|week|month)s? ago|\d{1,2} min(?:ute)?s? read|(?:is|was) this page (?:useful|helpful)\b.{0,40}|(?:please )?enable javascript\b.{0,60}|[★☆⭐]{3,5}.{0,40})[.!]?$/iu,
    "like a part of another site",
  ],
  [
    /^(?:hi|hello|dear) [\p{L} ]{1,30},$|^(?:hi|hello|morning|afternoon|dear) (?:all|both|team|colleagues|everyone|folks),? (?:here|please|see|as|can|could|attached|just|i|find)\b.{1,120}$|^(?:many )?thanks,? \p{Lu}\p{Ll}{1,20}$/iu,
    "like a part of a message",
  ],
  [
    /^(?:re|subject|sent|to): .{1,100}[^.!?]$|^\p{Lu}\p{Ll}+ \p{Lu}[\p{L}’-]+,?\s+(?:(?:today|yesterday|(?:mon|tue|wed|thu|fri|sat|sun)\p{Ll}{0,6})(?: at)? )?\d{1,2}[:.]\d\d(?:\s?[ap]m)?$/iu,
    "like the head of a message",
  ],
  [
    /^(?:check(?: this)?|new|updated?|amend(?:ed)?|change[ds]?|delete|remove|keep|urgent|query|fyi|todo|to do|final|old|done|ok|stop|start|end|insert(?:ed)?|move(?:d)?|wip)\s?[!?.:*]*$/i,
    "like a note to a colleague",
  ],
  [
    /^(?:(?:photo|image|picture|quote|media|written|signed|verbal)s? )?(?:consent|permission)(?: forms?)? (?:(?:is |are |was )?(?:on file|obtained|received|signed|held)|to follow)\b.{0,40}$/i,
    "like a note to a colleague",
  ],
  [/^\d{1,2}:\d\d(?::\d\d)?(?: ?\/ ?\d{1,2}:\d\d(?::\d\d)?)?$/, "like the clock of a film"],
  [
    /^(?:grand total|(?:row|column) labels|(?:sum|count) of [\p{L} ]{2,40})(?:\s+[\d.,%£]+)*$/iu,
    "like a part of a table that a spreadsheet has counted",
  ],
  [
    /^(?:(?:all )?(?:information|figures?|details?|prices?|salar(?:y|ies)|data|rates?) )?(?:is |are )?(?:correct|accurate|right|true) (?:as (?:of|at)|on|at) .{0,20}\b20\d\d\.?$/i,
    "like the day of another page; this site shows the day of `reviewed`",
  ],
  [/^sent (?:on behalf of|by|via) .{1,80}$/i, "like a part of a message"],
  [
    /^\d(?:\.\d)? (?:out of|\/) \d{1,2} stars?.{0,30}$|^[«‹<←]? ?previous\b.{0,10}\bnext ?[»›>→]?$|^(?:[\p{L} ’&-]{1,30} (?:[>»›]|\/(?= )) ){2,5}[\p{L} ’&-]{1,30}$/iu,
    "like a part of another site",
  ],
  [
    /^\d{1,6} (?:people|person|users?|comments?|views?|likes?|repl(?:y|ies)|reactions?|shares?)(?: (?:likes?|liked|viewed|saw|commented|reacted|shared)(?: (?:on )?(?:this|it))?)?\.?$|^(?:like|comment|share|reply|follow|save|bookmark|edit|promote|analytics|page details|send to)(?:[\s·|,/]+(?:like|comment|share|reply|follow|save|bookmark|edit|promote|analytics|page details|send to)){1,6}$|^(?:created|modified|edited|posted|written|uploaded|checked (?:in|out)|content owner|page owner)(?: by| on| at|:) .{1,80}[^.!?]$/iu,
    "like a part of another site",
  ],
  [
    /^(?:pictured|photographed|(?:above|below|left|right|photo|picture|image|main picture))(?:,? (?:(?:from )?left(?: to right)?|right|above|below|is|are|clockwise[^:]{0,20}))?: .{1,150}$/iu,
    "like the words below a picture in another document",
  ],
  [/^.{0,80}\bpage \d{1,3} of \d{1,3}$/i, "like the foot of a page in another document"],
  [/^(?:©|\(c\)|copyright)\s.{0,60}\d{4}.{0,60}$|^all rights reserved\.?$/i, "like the foot of another site"],
  [
    /^(?:(?:this )?(?:page|policy|document|guide|information)(?: was| is)? )?(?:last )?(?:updated|modified|reviewed|published)(?: on| in)?:? .{0,20}\d(?:\d{3}|[/.]\d\d)\.?(?:[\s|,;–-]+(?:(?:page |document |content )?(?:author|owner|editor|contact)|by|version|(?:next )?review(?:ed| date)?|ref(?:erence)?)\b.{0,60})?$/i,
    "like the day of another page; this site shows the day of `reviewed`",
  ],
];

/** Lines whose capitals tell what they are. */
const LONE_NAMES: typeof LONE_LINES = [
  [
    /^(?:\p{Lu}[\p{L}’'-]+,? ){1,3}(?:\p{Lu}[\p{L}’'-]+,? ?)?(?:\([^()]{1,30}\) ?)? ?(?:(?:[Tt]oday|[Yy]esterday|\p{Lu}\p{Ll}{2,8}day|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?),? (?:at )?)?\d{1,2}:\d\d(?: ?[ap]m)?:?$/u,
    "like the head of a message",
  ],
  [/^\p{Lu}$/u, "like the large first letter of a paragraph in a PDF: it belongs before the word below"],
  [
    /^(?=.*\b(?:[Pp]olicy|[Ss]trategy|[Pp]ack|[Hh]andbook|[Gg]uide(?:lines)?|[Ff]ramework|[Rr]eport|[Pp]rocedures?|[Bb]rochure|[Pp]rospectus|[Ss]tatement|[Bb]ooklet)\b)\p{Lu}[^.!?:]{3,100}\b(?:[Vv](?:er(?:sion)?)?\.? ?\d+(?:\.\d+)*|(?:19|20)\d\d(?: ?[-/–] ?\d\d(?:\d\d)?)?|[Ff]inal|[Dd]raft)$/u,
    "like the head of a page in another document",
  ],
  [
    /^\p{Lu}[^!?\n]{2,100}\b[Vv](?:er(?:sion)?)?\.? ?\d{1,2}\.\d{1,2}(?:[ –—-]*\(?(?:[Dd]raft|DRAFT|[Ff]inal|FINAL|[Aa]pproved|[Ww]orking)\)?)?$|^\p{Lu}[^.!?\n]{2,100}(?: [|–—-] ?| \(?)(?:DRAFT|FINAL)(?: ?v?\d[\d.]{0,4})?\)?$|^DRAFT(?: v?\d[\d.]{0,4})?(?: ?[|:–—-])? \p{Lu}[^.!?\n]{2,100}$/u,
    "like the head of a page in another document",
  ],
  [
    /^(?=.*\b(?:Council|Borough|Careers|Services|Handbook|Directorate)\b)[^|.!?\n]{2,60}(?: \| [^|.!?\n]{2,60}){1,4}$/u,
    "like the head of a page in another document",
  ],
  [
    /^[^.!?:]{2,40}\b(?:Council|Borough)\s+[–—-]\s+\p{Lu}[^.!?]{3,60}$/u,
    "like the head of a page in another document",
  ],
];

/** The explanation for a paragraph that no editor has written as one; `undefined` for all others. */
export function loneLine(text: string): Advice | undefined {
  // `Apply now >>`, `Back to top ↑`
  const bare = text.replace(/\s*(?:[↑→»›▲▼▶]+|>{1,3})$/u, "");
  const from = [...LONE_LINES, ...LONE_NAMES].find(([line]) => line.test(text) || line.test(bare))?.[1];
  if (from === undefined) return undefined;
  return {
    rule: "left-by-a-program",
    problem: `\`${text.slice(0, 60)}\` stands alone, ${from}.`,
    fix: "Delete it, or write a sentence.",
  };
}
