/** Words that sound or look like those that are meant: what goes with them, the letters that are wrong, and what is right. */
export const MIXED_UP: readonly (readonly [phrase: string, wrong: RegExp, right: string])[] = [
  [
    "(?:know|with|of|for|in|to|send|about|from) you[’']re(?= (?:name|manager|team|role|own|career|cv|application|workload|caseload|salary|experience|details|skills)(?!\\p{L}))",
    /[’']re$/,
    "r",
  ],
  [
    "(?:your \\p{L}+ and|and) you[’']re(?= (?:name|manager|cv|application|workload|caseload|salary|details|skills)(?!\\p{L}))|your \\p{L}+ and you[’']re(?= family(?!\\p{L}))",
    /[’']re$/,
    "r",
  ],
  [
    "(?:section 47|s\\.? ?47|child protection|make|makes|making|made|undertake|undertakes|undertaking|undertaken|our|all|any|further|initial) (?:(?:section 47|s\\.? ?47|child protection|safeguarding) )?enquires",
    /enquires$/i,
    "enquiries",
  ],
  [
    "(?:to|for|in|of|from|with) there(?= (?:first|own|new|second|next|last|previous|current|local) (?:job|home|school|tenancy|famil|post|role|team|child|year|community|placement|house))",
    /there$/i,
    "their",
  ],
  [
    "the (?:team|council|department|directorate)s(?= (?:budgets?|performance|caseloads?|workload|values|vision|remit|ethos|priorities)(?!\\p{L}))",
    /s$/,
    "’s",
  ],
  ["the childs(?= \\p{L})", /s$/, "’s"],
  [
    "(?:less|very|most|an) experience(?= (?:colleagues?|social workers?|practitioners?|staff|managers?|members?)(?!\\p{L}))",
    /$/,
    "d",
  ],
  ["please not(?= (?:this (?:post|role|job|vacancy)|that (?:we|this|the|you|all|our)) )", /$/, "e"],
  [
    "(?:apply|complete|book|register|enrol|available|completed) on line(?= (?:or|by|at|from|and|before|until)(?!\\p{L}))",
    / line/i,
    "line",
  ],
  ["its(?= (?:an?|been|worth) )(?<=(?:^|\\n|[.!?] )its)", /ts$/, "t’s"],
  ["and it[’']s(?= (?:teams?|staff|partners|services|values|aims|residents)(?!\\p{L}))", /[’']/, ""],
  [
    "who[’']s(?= (?:team|role|job|families|children|parents|needs|experience|name|first language|lives|salary|contract)(?!\\p{L}))",
    /[’']s/,
    "se",
  ],
  ["(?:the|an) affect(?= (?:on|of|that)(?!\\p{L}))", /a(?=ffect)/i, "e"],
  ["good practise(?! (?:with|your))", /s(?=e$)/, "c"],
  ["(?:buy|order|use|of|our|the) stationary(?=[.,;)]|$)", /a(?=ry$)/, "e"],
  ["work force", / /, ""],
  [
    "councillors? about (?:your|their|his|her) (?:mental|grief|worries|wellbeing|well-being)",
    /ncillor/i,
    "nsellor",
  ],
  ["compliment(?= (?:the|our|your) (?:\\p{L}+[’']s )?(?:skills|existing|services)(?!\\p{L}))", /i/, "e"],
  ["(?:for|all|our|with) \\p{Lu}{3,5}[’']s(?=[.;)]|$)(?<=\\p{Lu}{3,5}[’']s)", /[’']/, ""],
];
