import type { WordMistake } from "./word-mistake";

/** Where a note begins: with a sentence, or within brackets. */
const BEGIN = String.raw`(?<=^|\n|[.!?:] |\()`;
/** To the end of the sentence. */
const END = String.raw`[^.!?()\n]{0,80}(?=[.!?)\n]|$)`;
const NAME = String.raw`\p{Lu}\p{Ll}{1,14}(?: \p{Lu}\p{Ll}{1,14})?`;
const SETTLE =
  "check|confirm|advise|supply|amend|approve|sign off|send|chase|rewrite|reword|finish|complete|clarify|provide|update|review|write|add";
const PIECE =
  "photos?|pictures?|images?|logos?|maps?|(?:org(?:ani[sz]ation(?:al)?)?|structure|flow) ?charts?|charts?|diagrams?|quotes?|links?|tables?|videos?|testimonials?|case stud(?:y|ies)|paragraphs?|graphics?|screenshots?|bios?|stats";
const OF_TEXT =
  "wording|text|copy|paragraph|section|sentence|bullets?|photo|picture|quote|link|numbers|figures";

/** What is no name before `to confirm`, and other words with which headings begin. */
const NO_NAME =
  "How|What|Where|When|Who|Why|Which|Ready|Able|Want|Need|Remember|Try|Ask|Us|We|You|They|It|Time|Free|Happy|Learn|Welcome|Due|Apply|Evidence|Information|Proof|Work|Something|Someone|Everything|Nothing|Anything|Permission|Consent|Support|Help|Training|Form|Link|Details|Person|Place|Space|Room|Date|Chance|Plan|Failure|Right|Duty|Agree|Listen|Here|Please|In|As|Up|Used|Easy|Hard|Good|Best|First|Next|Last|Not|And|Or|But|There|Nice|Keen|Willing|Prepared|Expected|Required|Asked|One|Two|Access|According|Close|Back|Welcome";

/** What colleagues write to one another, or to themselves, into a text that is not ready. */
const NOTES = [
  String.raw`${BEGIN}[Aa]s per (?:my|our|the|${NAME}[’']s?) (?:comments?|e-?mails?|notes?|suggestions?|changes|feedback|conversation|discussion|request|chat)\b${END}`,
  String.raw`(?<=^|\n|[.!?,;(] ?)(?:[Tt]he |[Tt]his )?(?:${OF_TEXT}|Wording|Text|Photo|Quote|Link|Section) (?:is |are )?(?:still )?to be (?:softened|reworded|rewritten|rewrote|updated|confirmed|agreed|checked|shortened|tidied|added|amended|inserted|removed|deleted|supplied|finali[sz]ed|decided)\b${END}`,
  String.raw`(?<=\()(?:[Nn]ot sure|[Uu]nsure|I[’']m not sure|I don[’']t know|[Dd]on[’']t know|[Nn]o idea)\b[^()\n]{0,80}(?=\))`,
  String.raw`${BEGIN}(?:I[’']m |I am )?(?:[Nn]ot sure|[Uu]nsure) (?:about|of|if|whether|we need|we want) (?:(?:this|that|these|the)(?: \p{Ll}+)? (?:bit|part|section|sentence|paragraph|wording|figures?|number|date)|(?:this|that|it|these) (?:still|(?:is|are) (?:still )?(?:right|correct|true|current|needed|accurate)))\b(?! for (?:you|me))${END}`,
  String.raw`${BEGIN}(?:[Ii]nsert|INSERT) (?:\p{Ll}+ ){0,2}?(?:${PIECE})\b${END}`,
  String.raw`${BEGIN}(?:[Aa]dd|[Pp]ut|[Dd]rop in|[Pp]aste|[Ii]nclude|[Aa]ttach|[Nn]eed) (?:\p{Ll}+ ){0,3}?(?:${PIECE}|text|details?)\b[^.!?()\n]{0,40} here(?=[.!?)\n]|$)`,
  String.raw`(?<=^|\n)(?:[Oo]ld|[Nn]ew|[Oo]riginal|[Cc]urrent|[Pp]revious|[Rr]evised|[Aa]mended|[Pp]roposed|[Ss]uggested|[Dd]raft|[Aa]lternative) (?:text|wording|version|copy|para(?:graph)?|sentence)(?: \d)?\s?[:–-]`,
  String.raw`(?<=^|\n)(?:[Oo]ption|[Vv]ersion|[Ww]ording) (?:[1-4]|[A-D])\s?[:–-](?= )`,
  String.raw`${BEGIN}[Ss]ame as (?:last (?:year|time)|(?:the )?(?:last|previous|old|other|existing|current) (?:advert|pack|page|version|wording|text|policy|one|JD|job description))\b${END}`,
  String.raw`${BEGIN}(?:(?:[Ww]ording|[Tt]ext|[Cc]opy|[Ff]igures?|[Pp]ara(?:graph)?) )?(?:[Tt]aken|[Cc]opied|[Ll]ifted|[Pp]asted|[Cc]arried over|[Rr]e-?used) from (?:last|the (?:last|old|previous)|our (?:last|old)|${NAME}[’']s)\b${END}`,
  String.raw`${BEGIN}(?!(?:${NO_NAME})\b)(?:(?:James|Chris|Jess|Charles|Thomas|Lewis)|(?!\p{L}+s )${NAME}|HR|IT|[A-Z]{2,3}) to (?:${SETTLE})\b${END}`,
  String.raw`${BEGIN}(?:[Nn]eeds? to |[Mm]ust |[Tt]o )?(?:[Cc]heck|[Cc]onfirm|[Cc]larify|[Rr]un|[Aa]gree) (?:this|these|that|it|(?:the )?(?:wording|figures?|numbers?|dates?)) (?:with|past|by) (?:finance|HR|hr|legal|[Cc]omms|payroll|unions?|the (?:service|union)s?|${NAME})\b${END}`,
  String.raw`${BEGIN}(?:[Aa]sk|[Cc]heck with|[Ss]peak to|[Tt]alk to|[Ee]-?mail|[Rr]ing|[Cc]hase|[Pp]ing) ${NAME} (?:about|re|for|if|whether|on) (?:this|that|it|these|(?:the )?(?:wording|figures?|numbers?|photo|quote))(?: (?:bit|part|one))?(?=[.!?)\n]|$)`,
  String.raw`${BEGIN}[Ss]ee (?:the |my )?(?:e-?mails?|messages?|notes?|comments?|chat|thread|minutes|tracker) (?:from|of|by|to|with) ${NAME}\b[^.!?()\n]{0,40}`,
  `^(?:[Pp]laceholder|[Dd]ummy|[Ss]ample|[Hh]olding|[Ff]iller)(?: (?:text|copy|content|image|photo|wording|paragraph))?[.!]*$`,
  `^(?:[Yy]our |[Mm]ore |[Ss]ome |[Ii]ntro(?:ductory)? |[Bb]ody |[Mm]ain )?(?:[Tt]ext|[Cc]opy|[Cc]ontent|[Ww]ords|[Ww]ording|[Qq]uote|[Ii]mage|[Pp]icture|[Mm]ap|[Hh]eading|[Tt]itle)(?: to)?(?: go(?:es)?| comes?)?(?: in)? here[.!]*$`,
  String.raw`(?<=^|[.!?] |\()(?:[Rr]emove|[Dd]elete|[Kk]eep|[Cc]ut|[Mm]ove|[Rr]eword|[Mm]erge|[Ss]horten|[Dd]uplicate|[Ss]till (?:true|right|needed|current)|[Cc]orrect)(?: this| it| these)?(?: para(?:graph)?| section| sentence| bit)?\?+(?=\s*$|\)|\n)`,
];

const ANY = new RegExp(NOTES.map((note) => `(?:${note})`).join("|"), "gu");

/** Notes about a text that stand in it: `Tracy to confirm numbers.`, `(not sure about this bit)`, `Old text: …`. */
export function notesToSelfIn(text: string): WordMistake[] {
  return [...text.matchAll(ANY)].map(({ 0: whole, index }) => {
    const written = whole.trimStart();
    const shown = written.length > 60 ? `${written.slice(0, 59)}…` : written;
    return {
      offset: index + whole.length - written.length,
      written,
      advice: {
        rule: "unfinished-text",
        problem: `\`${shown.replaceAll("\n", " ")}\` reads like a note about the text, and readers see it.`,
        fix: "Settle what it says, and delete it. Where it is meant for readers, write it as a whole sentence to them.",
      },
    };
  });
}
