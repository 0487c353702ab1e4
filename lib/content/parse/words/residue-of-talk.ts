import type { ResidueKind } from "./residue-kind";

const TOLD = "Delete it, and compare the text around it with the source: such programs make facts up.";

/** What chats, meetings, letters and programs that write or translate for somebody leave between the words. */
export const OF_TALK: readonly ResidueKind[] = [
  [
    "\\bas an ai (?:language )?model\\b[^.\\n]{0,80}|^(?:certainly|sure|of course|absolutely)[!,.] (?:here(?:[’']s| is| are)|i[’']ve|below)\\b[^\\n]{0,100}|\\b(?:would you like me to|let me know if you(?:[’']d| would) like)\\b[^\\n]{0,80}|\\bi hope this helps\\b[!.]?|:contentReference\\[oaicite\\S*|【[^】\\n]{0,60}】|\\b(?:cite)?turn\\d(?:search|view|news|file)\\d{1,3}\\b|\\bai-generated content may be incorrect\\b\\.?",
    "what a program says that writes for somebody",
    TOLD,
  ],
  [
    "\\btranslated (?:with|by) (?:www\\.)?(?:deepl|google translate|microsoft translator)[^\\n]{0,60}|\\bscanned (?:by|with) (?:camscanner|adobe scan|tapscanner|genius scan)\\b",
    "a note of the program that the text went through",
  ],
  [
    "\\bfull stop,? new (?:paragraph|line)\\b|\\bcomma,? new line\\b",
    "a command to a program that writes what is said",
    "Write the sign that was meant.",
  ],
  [
    "\\[(?:yesterday|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{2,4})?),? (?:at )?\\d{1,2}[:.]\\d\\d(?:[:.]\\d\\d)?(?: ?[ap]m)?\\](?!\\()|(?<=^|\\n)\\[\\d{1,2}[:.]\\d\\d(?: ?[ap]m)?(?:[, ][^\\]\\n]{0,30})?\\] ?(?=\\p{L})|\\bjoin microsoft teams meeting\\b|\\bjoin the meeting now\\b|(?<=^|\\n)meeting id: ?\\d[^\\n]{0,30}|(?<=^|\\n)\\d{1,2}:\\d\\d:\\d\\d [^\\n]{0,40}speaker \\d{1,2}:",
    "a part of a chat or a meeting",
    "Delete it, with the name of whoever wrote.",
  ],
  [
    "[[(](?:inaudible|crosstalk|laugh(?:s|ing|ter)?|pauses?|unclear|applause|overtalking)(?: \\d[\\d:.]{0,8})?[)\\]](?!\\()|(?<=^|\\n)\\[?\\d{1,2}:\\d\\d:\\d\\d(?:[.,]\\d{1,3})?\\]?(?: --> [\\d:.,]{7,12})?(?![^\\n]{0,40}speaker \\d{1,2}:)(?=\\s|$)|(?<=^|\\n)(?:unknown )?speaker(?: \\d{1,2})?: ",
    "a mark of a transcript, as a program writes down what it hears",
    "Delete it, with a name like `Speaker 1`, and compare the words around it with what was said.",
  ],
  [
    "(?<!\\S)@\\p{L}{2,20}(?: \\p{L}{2,20})? (?:please|pls|can you|could you|to (?:check|confirm|add|update))\\b[^\\n.]{0,60}",
    "a note to a colleague",
    "Settle it, and delete the note.",
  ],
  [
    "\\[(?:deleted|inserted|added|suggestion|comment)[: ][^\\]\\n]{0,100}\\](?!\\()|(?<=\\p{L}[.,;:]?)\\[[a-rt-z]\\](?!\\()(?=\\s|[.,;:)]|$)|(?<=^|\\n)\\[[a-z]\\](?=\\p{L})",
    "a note of a word processor about a change or a comment",
    "Settle the change, and delete the note.",
  ],
  [
    "(?<=^|\\n)(?:attachments?|encl?(?:osures?|s)?|b?cc)\\.?: [^\\n]{1,100}|\\b(?:please )?consider the environment before printing\\b[^.\\n]{0,40}\\.?",
    "a part of a letter or an e-mail",
  ],
  [
    "(?<=\\p{L} )(?:\\.{4,}|_{3,})(?= \\p{Ll})|(?<=[\\p{L}:)] ?)(?<![_.…])(?:_{6,}|\\.{8,}|…{4,})(?![_.…]| ?\\d)",
    "a line of a form, to be filled in by hand",
    "Delete it: nobody can write on a page.",
  ],
];
