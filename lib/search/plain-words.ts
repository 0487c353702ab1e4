/** What job seekers say, and what these pages say for it. */
interface PlainWords {
  readonly typed: readonly string[];
  /** Each is looked for beside what was typed; of several words, all must be on a page. */
  readonly pages: readonly string[];
  /** True for words that say nothing beside others: “fostering jobs” asks for fostering. */
  readonly isAside?: true;
}

/**
 * The words of the field in one place: each line is a way of asking and the words of councils. Names, brands among them, are
 * content: those that one page has stand in its `alsoKnownAs` or `searchedAs`, words that need explaining in the glossary.
 */
export const PLAIN_WORDS: readonly PlainWords[] = [
  // Pay and the offer
  { typed: ["salary", "wage", "earn", "earnings", "money", "how much"], pages: ["pay"] },
  {
    typed: ["salary table", "salary scale", "pay scale", "pay band", "salaries", "wages", "who earns"],
    pages: ["pay grades"],
  },
  { typed: ["payment"], pages: ["bonus"] },
  {
    typed: ["bonus", "golden hello", "joining bonus", "signing bonus", "sign on bonus"],
    pages: ["welcome bonus"],
  },
  { typed: ["perk", "extra", "benefit", "what do i get", "on top of salary"], pages: ["offer perks"] },
  { typed: ["holiday", "annual leave", "time off", "days off", "vacation"], pages: ["annual leave"] },
  { typed: ["keep staff", "staying", "stay"], pages: ["retention"] },
  {
    typed: ["train ticket", "travel card", "commute", "commuting", "railcard", "rail"],
    pages: ["season ticket"],
  },
  { typed: ["petrol", "mileage", "driving", "diesel"], pages: ["fuel"] },
  { typed: ["park", "parking", "car park"], pages: ["parking"] },
  { typed: ["fitness", "exercise", "swimming"], pages: ["gym"] },
  { typed: ["hire car", "share car", "borrow car", "car sharing"], pages: ["car club"] },
  { typed: ["discount", "cheaper", "shopping", "money off"], pages: ["discounts"] },
  { typed: ["swe", "hcpc", "registration", "register", "registered"], pages: ["social work england"] },
  // Getting a job
  { typed: ["job", "career", "vacancy", "opening", "position", "post"], pages: ["role"], isAside: true },
  {
    typed: [
      "application",
      "applying",
      "cv",
      "supporting statement",
      "get job",
      "hiring",
      "recruitment process",
      "current vacancies",
      "where job",
    ],
    pages: ["apply"],
  },
  {
    typed: ["dbs", "police check", "background check", "criminal record", "vetting", "references"],
    pages: ["safer recruitment checks"],
  },
  {
    typed: [
      "just qualified",
      "newly qualified",
      "nqsw",
      "asye",
      "graduate",
      "graduating",
      "first job",
      "student social worker",
    ],
    pages: ["newly qualified"],
  },
  {
    typed: [
      "unqualified",
      "no degree",
      "without degree",
      "without qualification",
      "no qualification",
      "not qualified",
    ],
    pages: ["support worker"],
  },
  { typed: ["boss", "leader", "leadership", "managing", "manage people"], pages: ["manager"] },
  {
    typed: ["promotion", "get on", "progress", "progression", "career path", "move up"],
    pages: ["next step", "progress"],
  },
  { typed: ["training", "course", "cpd", "learn", "professional development", "study"], pages: ["training"] },
  { typed: ["supervised", "looked after as staff", "mentor", "supported"], pages: ["supervision"] },
  { typed: ["culture", "values", "ethos", "why work", "what is it like"], pages: ["vision"] },
  { typed: ["definition", "meaning", "jargon", "acronym", "abbreviation", "stand for"], pages: ["glossary"] },
  { typed: ["structure", "organisation chart", "org chart", "departments"], pages: ["services teams"] },
  { typed: ["work out", "how much would i get", "what would i get", "add up"], pages: ["calculator"] },
  { typed: ["difference between", "which council", "versus", "vs", "side by side"], pages: ["compare"] },
  {
    typed: ["which team", "what suits me", "where would i fit", "right for me", "suit me"],
    pages: ["find place"],
  },
  // Children, families, and what they live through
  {
    typed: ["child", "kid", "youngster", "young people", "young person"],
    pages: ["child", "young people"],
    isAside: true,
  },
  { typed: ["child in need", "cin"], pages: ["child in need"] },
  { typed: ["youth", "adolescent", "teen", "teenager"], pages: ["young people", "adolescent"] },
  {
    typed: [
      "disability",
      "disabled",
      "autism",
      "autistic",
      "special needs",
      "additional needs",
      "learning difficulties",
      "sen",
      "wheelchair",
    ],
    pages: ["disability", "disabled", "disabilities", "send"],
  },
  { typed: ["respite"], pages: ["short break"] },
  { typed: ["in care", "care system", "looked after", "lac", "cla"], pages: ["looked after"] },
  {
    typed: ["care leaver", "left care", "leaves care", "leave care", "moving out of care", "after care"],
    pages: ["leaving care"],
  },
  { typed: ["foster parent", "foster carer", "foster family", "fostering", "foster"], pages: ["fostering"] },
  { typed: ["adopt", "adopter", "adoption", "adopted"], pages: ["adoption"] },
  {
    typed: ["grandparents", "relatives", "family member", "kinship", "guardian", "sgo"],
    pages: ["special guardianship", "kinship"],
  },
  {
    typed: [
      "crime",
      "criminal",
      "offender",
      "offending",
      "young offender",
      "yot",
      "yos",
      "prison",
      "custody",
      "trouble with police",
      "trouble with law",
      "in trouble",
    ],
    pages: ["youth justice"],
  },
  {
    typed: [
      "gang",
      "county line",
      "grooming",
      "groomed",
      "cse",
      "cce",
      "knife crime",
      "trafficking",
      "modern slavery",
      "runaway",
      "missing",
    ],
    pages: ["exploitation"],
  },
  {
    typed: ["night", "evening", "weekend", "out of hours", "on call", "edt", "emergency", "shift", "crisis"],
    pages: ["out of hours", "emergency duty"],
  },
  {
    typed: [
      "therapist",
      "counsellor",
      "counselling",
      "psychologist",
      "psychology",
      "mental health",
      "therapy",
      "trauma",
      "camhs",
    ],
    pages: ["therapeutic"],
  },
  {
    typed: ["mash", "front door", "first contact", "call centre", "phone call", "hotline", "first call"],
    pages: ["front door", "first contact"],
  },
  {
    typed: ["data", "statistics", "number", "spreadsheet", "analysis"],
    pages: ["data", "analyst"],
  },
  {
    typed: ["audit", "auditing", "inspection", "quality", "quality assurance"],
    pages: ["quality assurance"],
  },
  { typed: ["care home", "childrens home", "residential", "live in", "group home"], pages: ["residential"] },
  { typed: ["court", "legal", "law", "judge", "proceedings", "barrister"], pages: ["court"] },
  {
    typed: ["refugee", "asylum", "migrant", "uasc", "unaccompanied minor", "unaccompanied"],
    pages: ["asylum"],
  },
  {
    typed: ["pupil", "exclusion", "excluded", "expelled", "teacher", "classroom", "secondary school"],
    pages: ["school"],
  },
  {
    typed: ["prevention", "preventative", "preventive", "early intervention", "early help"],
    pages: ["early help"],
  },
  {
    typed: ["abuse", "neglect", "harm", "abused", "at risk of harm", "child protection"],
    pages: ["child protection"],
  },
  { typed: ["victim", "restorative justice"], pages: ["restorative justice", "victims"] },
  { typed: ["housing", "accommodation", "somewhere to live", "placement"], pages: ["placements"] },
  { typed: ["assess", "assessing", "assessment"], pages: ["assessment"] },
  { typed: ["local area", "patch", "neighbourhood"], pages: ["locality"] },
];
