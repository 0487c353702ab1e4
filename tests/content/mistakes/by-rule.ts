import type { IssueRule } from "@/lib/content/issue-rules";
import { type ContentSet, changed, RIVERTON, saying, withFile, without } from "../content-set";
import { RULE_FILE, withRule } from "../rule-set";
import { LOCKED } from "../set-files";
import { AMIRA, STORY } from "../story-set";
import { advertising, advertisingTwo } from "../vacancy-set";
import { HARD, POINT_BEYOND } from "./longer-mistakes";
import { LAKESIDE } from "./mistake";
import { MORE_FIGURES, MORE_MONEY, OTHER, other } from "./second-benefit";

const ROLE = "riverton/roles/social-worker.mdx";
const SENIOR = "riverton/roles/senior-social-worker.mdx";
const TEAM = "riverton/teams/family-team.mdx";
const SERVICE = "riverton/services/early-help.mdx";
const GRADE = "riverton/grades/grade-8.mdx";
const COUNCIL = "riverton/council.mdx";
const TERM = "riverton/glossary/plo.mdx";

const role = (from: string, to: string) => changed(ROLE, from, to);
const grade = (from: string, to: string) => changed(GRADE, from, to);
const newFile = (path: string, like: string) => withFile(path, RIVERTON[like] ?? "");

/** A rule of a benefit that has some figures more. */
const ruled = (fields: Readonly<Record<string, string>>) =>
  changed(RULE_FILE, "figures:\n", MORE_FIGURES, withRule(fields));

const instalments = (first: string, second: string) =>
  ruled({
    when: `{instalments: [{when: starting, share: ${first}}, {when: {after: year}, share: ${second}}]}`,
  });

/** For each rule of the check a content folder that breaks it. A rule without one does not compile. */
export const MISTAKES: Readonly<Record<IssueRule, ContentSet>> = {
  "wrong-folder": newFile("riverton/rolls/manager.mdx", SENIOR),
  "wrong-extension": newFile("riverton/roles/manager.md", SENIOR),
  "left-over": withFile("riverton/roles/social-worker.mdx.bak", RIVERTON[ROLE] ?? ""),
  "bad-name": newFile("riverton/roles/Team Manager.mdx", SENIOR),
  "reserved-name": newFile("search/council.mdx", COUNCIL),
  "missing-council": without(COUNCIL),
  "empty-file": withFile("riverton/roles/manager.mdx", ""),
  "unreadable-file": withFile("riverton/roles/manager.mdx", LOCKED),
  "too-large": saying("word ".repeat(25_000)),
  "too-nested": saying("> ".repeat(30)),
  encoding: saying("\uFFFD5"),
  "not-text": withFile("riverton/roles/manager.mdx", "{\\rtf1\\ansi You lead on cases.}"),
  "unresolved-merge": saying("<<<<<<< HEAD\nWe meet.\n=======\nWe visit.\n>>>>>>> autumn"),
  "invisible-character": saying("We are here\u0000 for you."),
  "garbled-text": saying("Itâ€™s a good place."),
  "mixed-alphabets": saying("Sоcial work."),
  "missing-front-matter": role("---\n", ""),
  "broken-yaml": role("summary: You work", "summary: Your work: you work"),
  "yaml-tab": changed(SERVICE, "  from: 0", "\tfrom: 0"),
  "shared-value": role("name: Social Worker", "name: &both Social Worker"),
  "cut-by-comment": role("summary: You work", "summary: You work #1"),

  "unknown-field": role("summary:", "sumary:"),
  "missing-field": role("plural: Social Workers\n", ""),
  "empty-field": role("grade: grade-7", "grade:"),
  "duplicate-field": role("plural:", "name: Worker\nplural:"),
  "wrong-type": role("name: Social Worker", "name: 7"),
  "unknown-value": role("family: social work", "family: socail work"),
  "bad-format": changed(COUNCIL, '"#1d5c4d"', "dark green"),
  "impossible-date": role("reviewed: 2026-11-01", "reviewed: 2026-02-30"),
  "out-of-range": grade("minimum: 41000", "minimum: -1"),
  contradiction: withRule({ from: "2027-01-01", until: "{day: 2026-12-31, afterwards: nothing}" }),
  "markup-in-field": role("summary: You work", "summary: You **work**"),
  "quoted-value": role("name: Social Worker", "name: “Social Worker”"),
  "ages-reversed": changed(SERVICE, "from: 0\n  to: 18", "from: 18\n  to: 0"),
  "minimum-above-maximum": grade("minimum: 41000", "minimum: 51000"),
  "publisher-without-contact": changed(COUNCIL, "publishedByCouncil: false", "publishedByCouncil: true"),
  "same-start": grade("from: 2026-04-01", "from: 2025-04-01"),
  "values-out-of-order": grade("from: 2025-04-01", "from: 2027-04-01"),
  "points-reversed": grade("spinalColumnPoints: not stated", "spinalColumnPoints: {from: 30, to: 28}"),
  "point-of-no-grade": POINT_BEYOND,
  "day-to-come": role("reviewed: 2026-11-01", "reviewed: 2062-11-01"),
  "without-consent": withFile(STORY, AMIRA.replace("for: [words, recording]", "for: [words]")),
  "late-consent": withFile(STORY, AMIRA.replace("given: 2026-10-01", "given: 2026-10-20")),
  "apply-elsewhere": advertising("jobs.example.org", "jobs.exmaple.org"),
  "same-reference": advertisingTwo("name: Social", "name: Second Social"),
  "job-board-gap": advertising("pay: that of the role", "pay: not stated"),
  "fields-at-odds": advertising("contract: fixed term", "contract: permanent"),
  "unlikely-day": grade("from: 2026-04-01", "from: 2026-01-04"),
  "unlikely-pay": changed("riverton/grades/grade-7.mdx", "maximum: 40000", "maximum: 14.5"),
  "unlikely-rise": grade("minimum: 42000", "minimum: 40200"),
  "unlikely-figure": changed(RULE_FILE, "value: 1500", "value: 150000"),
  "unusable-colour": changed(COUNCIL, "#1d5c4d", "#ffff66"),

  "money-in-text": saying("You get £1,000."),
  "less-than": saying("Fewer than <5."),
  "unclosed-tag": saying('Up to <Figure of="grade-7.maximum">.'),
  "html-in-text": saying("Some <b>bold</b> words."),
  braces: saying("Ask for {name}."),
  "import-export": saying("import x from y"),
  "link-in-brackets": saying("Read <https://www.example.org>."),
  "unknown-component": saying("<Chart />"),
  "component-attribute": saying("The <Term />."),
  "component-content": saying('The <Term of="plo">outline</Term>.'),
  "nested-component": saying('The <Term of="plo"><Term of="plo" /></Term>.'),
  "heading-without-words": saying("## 🎉"),
  "underlined-heading": saying("We meet each family.\n---\nAt home."),
  "link-without-words": saying("[](/riverton)"),
  "unread-link": saying("Ask [us](tel:020 7946 0000)."),
  "unread-list": saying("We offer:\n• training\n• supervision"),
  "plain-heading": saying("Where we work\n\nWe are in the town hall."),
  "lines-run-together": saying("- We meet each week.\nWe are a team of six."),
  "text-shown-nowhere": saying("You move up each year.", GRADE),
  "doubled-text": saying("We help the the family."),
  "award-without-effect": changed(
    COUNCIL,
    "payNote:",
    "payAwards:\n  - {from: 2026-04-01, rise: {percent: 2}, source: careers-page}\npayNote:",
  ),
  "several-in-one": changed(
    TEAM,
    "ages: not stated",
    'ages: not stated\npartners: ["NHS, Police and Home-Start"]',
  ),
  "unclear-summary": role("summary: You work with families.", "summary: Social worker"),
  "unclear-name": role("name: Social Worker", "name: Social Worker x 2"),
  "unclear-registration": role("registration: not stated", "registration: SWE"),
  "unread-table": saying("| Age | Hours |\n| --- | --- |\n| 5 | 36 | or 40 |"),
  "unmeant-markup": saying("2026. A good year."),
  "raw-markup": saying("We are **here ** for you."),
  "code-not-closed": saying("```\nWe are here."),
  "broken-word": saying("A social wor-\nker."),
  "left-by-a-program": saying("See Error! Reference source not found."),
  "heading-level": saying("# Welcome"),
  "unfinished-text": saying("Ask [insert name here]."),
  "typing-slip": saying("We listen ,and we act."),
  "misspelt-word": saying("Ask your team manger."),
  "outdated-name": saying("You need an enhanced CRB check."),
  "unexplained-acronym": saying("Ring the LADO."),
  "unclear-day": saying("The rates hold from 04/01/2026."),
  "past-day": saying("The closing date is 4 May 2025."),
  "private-detail": saying("Jayden Thompson lives in foster care."),
  "other-council": saying("You would work for Lakeside Council.", SERVICE, { ...RIVERTON, ...LAKESIDE }),
  "unlikely-number": saying("We have 1,10 staff."),
  "field-in-text": saying("Salary: Competitive"),
  "nothing-below": saying("Key duties:"),
  "text-against-fields": saying('You get up to <Figure of="welcome-payment.amount" />.'),
  "unlikely-address": saying("Write to jobs@example,org."),
  "unlikely-telephone": saying("Call O20 8770 5000."),
  "image-without-text": saying("![](/images/town-hall.jpg)"),
  "image-without-credit": saying("![The town hall](../images/town-hall.jpg)"),
  "unsupported-markdown": saying("- [ ] to do"),
  "reading-age": saying(HARD),

  "unknown-reference": role("grade: grade-7", "grade: grade-77"),
  "duplicate-reference": changed(TEAM, "[social-worker]", "[social-worker, social-worker]"),
  "circular-steps": changed(SENIOR, "nextStep: not stated", "nextStep: social-worker"),
  "step-without-rise": changed(
    GRADE,
    "maximum: 46500.5",
    "maximum: 39000",
    changed(GRADE, "minimum: 42000", "minimum: 38000"),
  ),
  "ages-apart": changed(TEAM, "ages: not stated", "ages: {from: 0, to: 25}"),
  "unused-grade": changed(SENIOR, "grade: grade-8", "grade: grade-7"),
  "paid-as-another": changed(SENIOR, "family:", "paidAs: social-worker\nfamily:"),
  "unknown-source": role("sources: [careers-page]", "sources: [career-page]"),
  "unused-source": changed(
    COUNCIL,
    "sources:\n",
    "sources:\n  advert: {title: Advert, publisher: Riverton, link: not stated, read: 2026-01-01}\n",
  ),
  "unknown-figure": saying('Up to <Figure of="grade-7.maximun" />.'),
  "unpublished-figure": saying('From <Figure of="grade-7.minimum" />.'),
  "unknown-term": saying('The <Term of="pl" />.'),
  "unused-term": withFile(
    "riverton/glossary/break.mdx",
    (RIVERTON[TERM] ?? "").replace("acronym: PLO\n", "").replace("Public Law Outline", "Short break"),
  ),
  "duplicate-slug": withFile(
    "riverton/teams/plo.mdx",
    (RIVERTON[TEAM] ?? "").replace("acronym: FT", "acronym: PT"),
  ),
  "same-name": newFile("riverton/roles/manager.mdx", SENIOR),
  "link-form": saying("Read [more](http://www.example.org)."),
  "tracked-link": saying("Read [more](https://www.example.org/jobs?utm_source=newsletter)."),
  "broken-link": saying("Read [more](/riverton/roles/social-wroker)."),
  "broken-anchor": saying("Read [more](#who-we-hepl)."),
  "moved-link": saying("Read [more](/riverton/roles/case-worker)."),
  "image-address": saying("![The town hall](https://www.example.org/photo.jpg)"),
  "picture-format": saying("![The town hall](/images/from-phone.heic)"),
  "picture-size": saying("![The town hall](/images/from-camera.jpg)"),
  "picture-private": saying("![The garden](/images/garden.jpg)"),
  "missing-image": saying("![The town hall](/images/townhall.jpg)"),
  "duplicate-alias": changed(SENIOR, "family:", "aliases: [case-worker]\nfamily:"),
  "short-address-clash": withFile(
    "riverton/roles/advanced-night-outreach-tutor.mdx",
    RIVERTON[SENIOR] ?? "",
    changed(SENIOR, "family:", "aliases: [principal-adult-intake-carer]\nfamily:"),
  ),

  "who-or-scheme": changed(RULE_FILE, "scheme: welcome-offer\n", ""),
  "scheme-in-scheme": changed(RULE_FILE, "kind: payment", "kind: scheme"),
  "unfitting-figure": ruled({ amount: "year" }),
  "shares-above-whole": instalments("most", "half"),
  "shares-below-whole": instalments("less", "half"),
  "time-without-option": changed(
    RULE_FILE,
    "figures:\n",
    MORE_FIGURES,
    changed(
      RULE_FILE,
      "figures:",
      "rules:\n  - {gives: one of, options: [{name: Early, amount: amount, when: starting}, {name: Late, amount: amount, when: {after: year}}], when: first salary, proRata: no, repay: none}\nfigures:",
    ),
  ),
  "repay-steps-order": ruled({
    repay: "{of: starting, steps: [{within: year, percent: most}, {within: year, percent: half}]}",
  }),
  "days-reversed": withRule({ who: "{startedFrom: 2026-04-02, startedUntil: 2026-04-01}" }),
  "grades-without-order": changed(
    GRADE,
    "minimum: 42000\n    maximum: 46500.5",
    "minimum: not stated\n    maximum: not stated",
    withRule({ who: "{gradeAtLeast: grade-7}" }),
  ),
  "grades-reversed": withRule({ who: "{gradeAtLeast: grade-8, gradeAtMost: grade-7}" }),
  "two-questions": withFile(
    OTHER,
    other("  answers: [{key: car, question: Do you own a car?, answer: yes}]\n"),
    withRule({ who: "{answers: [{key: car, question: Do you drive?, answer: yes}]}" }),
  ),
  "circular-benefits": withFile(
    OTHER,
    other("notWith: [welcome-payment]\n"),
    changed(RULE_FILE, "order: 2", "order: 2\nnotWith: [other]"),
  ),
  "rules-both-pay": withFile(
    OTHER,
    other(`${MORE_MONEY}rules:
  - {gives: payment, who: {grades: [grade-7]}, amount: more, when: starting, proRata: no, repay: none}
  - {gives: payment, amount: less, when: starting, proRata: no, repay: none}
`),
  ),
  "nobody-included": ruled({ who: "{serviceAtLeast: year, serviceBelow: year}" }),
  "never-pays": ruled({ when: "each completed year", who: "{serviceBelow: year}" }),
  "unused-figure": ruled({}),
  "question-without-effect": withRule({
    who: "{answers: [{key: car, question: Do you drive?, answer: yes}], except: [{answers: [{key: car, question: Do you drive?, answer: no}]}]}",
  }),
};
