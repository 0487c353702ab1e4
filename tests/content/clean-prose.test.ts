import { expect, test } from "vitest";
import { checkedSet } from "./checked-set";
import { saying } from "./content-set";

/** What councils write of their work, near to what the rules for drafts, days, numbers and names look for. */
const PROSE = [
  "It is (i) a plan, or (ii) a child’s “own (real) words”. The 6” ruler is yours. It was [sic] so.",
  "“We asked her, and [the team] came.” See [our services][it].\n\n[it]: /riverton/services",
  "(Note: the office is closed on Mondays.) You can check with us (by phone) before you come.",
  "You check the plan with the family (and agree dates). The manager confirms it (in writing).",
  "Bring photo ID (a passport or a driving licence). We check it with you (it takes a minute).",
  "We draft the plan together (a first draft may be short), and you change the wording with us.",
  "Deleted files are kept for a month. Reports are formatted in plain English.",
  "Click on a role to see its pay. You can follow this link between teams with your manager.",
  "Of course you can ask. At least two of us visit. In fact, most visits last an hour.",
  "You log in to our system. You move in to help. What you put in to it comes back.",
  "It’s our own way: it has its limits. Families have it, and it’s free. She has it. It’s hers.",
  "You choose where to sit. Of those who choose us, most stay. Send it from home, or from work.",
  "Children’s homes, two years’ experience and a month’s notice are needed. Years ago it was ten.",
  "We do three things: we listen, we plan (1 day a week) and we act (2 days a week).",
  "Step 1 is a call. Step 2 is a visit. In step 3 you meet the team.",
  "Flats 12A, 23B and 34C are ours. We are in Room 2 12B. The A23 and the B2 12 meet here.",
  "Ring 999 or 101. Call us on 020 7946 0000, extension 4021. Text 60777 for news.",
  "The switchboard puts you through to extension 412. Tel: 0300 123 4567 (ext. 22).",
  "We saw 1,200 families. A mile is 1.609 km. The rate is 1.125 for all.",
  "Partners are the integrated care board, the police and schools. We are Disability Confident.",
  "The pension is a career average scheme. Until 2014 it was a final salary scheme.",
  "The Children Act 1989 and the Care Act 2014 are our base. The Act of 2017 is in force.",
  "We opened in March 2019, moved to the quay in May 2021 and have been there since 1 June 2021.",
  "The pilot was funded until 2023. It ended in March 2024, and the team stayed.",
  "Our plan for 2024 to 2029 is on this site. In 2023/24 we worked with 310 families.",
  "We are open 24/7, from 9 to 5 on 24/25 December, and all year in 2026/27.",
  "You may work up to 42 hours a week. Others work 30 hours a week, or 18 hours per week.",
  "You get 5 days’ leave to care for somebody, and 2 days of volunteer leave.",
  "At Christmas we close for three days. At first you watch. At Riverton you are known by name.",
  "At Northgate we run a group for fathers. Northgate is a short walk from the station.",
  "Kent County Council is looking after the northern part. We work with it.",
  "We belong to a wider service for people aged 0 to 25. Some of us support adults aged 18 to 30.",
  "Grade J is our highest grade, and Block J is next door. Jane J. Smith wrote the guide.",
  "The page break is at noon: a short one. Heading 2 of the plan is next. Search this site of ours with care.",
  "You sign the form, with the date. Please use the box by the door. Tick what you like.",
  "Table 2 of the report has more.",
  "We find a home for each child, in the best place. See you soon. In the box are toys.",
  "The time is 12:00:30. It takes 1 to 6 weeks, until 6 January. A blank page (or a half of one) will do.",
  "BSc, MSc, MPhil, PhD and BEd are degrees. IDs, CVs, PAs, GPs and MPs. Plans (EHCPs) and SENCos. McDonald is a name.",
  "IT is what we use. OFSTED came. I work here, and i.e. means that is.",
  "A team is there. I see. Plan B works. B is for Ben. C is next. Vitamin C works.",
  "That that is so had had no effect. It is very very good. Baden Baden is far.",
  'They said "yes" and "no". A screen of 24" is yours. It costs nothing.',
  "Their plan is theirs. Is their work done? What is there is there. There are six of us.",
  "We go back and forth. The Forth Bridge is far. Everyday life is ours. It is a part of life, set apart in time.",
  "With you we work. If you manage a team, you lead. Tell you more?",
  "A day’s leave, two days’ leave, two weeks’ notice, one page’s end, a year’s time and the team’s day.",
  "The centre is open.",
  "The choice is the social worker’s. You have 12 social workers and 1 child. We are open 24/7, and meet every two weeks.",
  "You work four days a week, from Monday to Thursday, or on Mondays, Tuesdays, Thursdays and Fridays, four days a week.",
  "Step 1: write. Step 2: wait. Key stages 1 2 and 3 differ. In 2024/25 we had 100 homes, and 10,000 visits.",
  "Write to jobs@example.org. Another is fine. Anyone other than us.",
  "Open to all; ask us first.",
  "We eat à la carte. Vis à vis is a word.",
  "Take a one-to-one, a European or a union view in an hour; an honest, an NHS and an MA word. Choose a or b.",
  "Il a une équipe, e a ogni famiglia; plant a oedolion; es liegt an der Stadt.",
  "The child lay away in a manger. We train on line management. You wait in line. Your able team waits.",
  "Child(ren) and the parent(s) come; **S**mall and **w**arm; [social worker](/riverton/roles/social-worker)s.",
  "In 2025 we met 10 teams at levels 1 2 and 3. The councils meet; the teams value rest. A UK team, an 80-bed and a 1-bed home.",
  "Wait... and see (a) the plan; (see) it or not.",
  "Ring 01204 69123 or 01632 960155. You work for a 5k run, and § 3: visit § 4 of the Act.",
  "The children’s actors and the parents’ and carers’ views, a parent’s and a carer’s; loose ends.",
  "Ask for form A and form B: both are short. The form is from 2026.",
];

/** The same, near to the rules for job pages, citations, numbers and what programs leave. */
const JOBS = [
  "OFFICIAL visits are rare. An official visit – or two – a year is usual here.",
  "Certainly, we help. Here is what we do: we listen. I hope you join us.",
  "Our meeting is at 10:12. Join the meeting room on floor 2. We chat at [10:30].",
  "Enclosed spaces are rare here. We attach a plan to each visit. Copies go to parents.",
  "You sign on the dotted line, with a pen. Wait ... and see. Name and address are all we ask.",
  "Sets like (a, b) are for maths, 5^2 is 25, and C++ is for code. We say it all in plain words.",
  "Help: what we give. Hours: from nine. You may ask: why not?",
  '<Figure of="grade-7.maximum" /> is the most that a social worker earns.',
  "See [our roles](/riverton/roles) (all of them), and [the service](/riverton/services/early-help).",
  "We met 12,500 people, 1,000 of them twice. In rooms 4,5 and 6 we work.",
  "94% of families said so, up from 90%. It fell from 12% to 9%, a decrease from 12%.",
  "100% of our staff are trained. We met 120% of the goal.",
  "You have 1 or 10 weeks. It takes 1, 10 or 20 days. Units 1,10 and 12 are short.",
  "Reference 212000 is ours. Case 212000 is logged. Form 123456 is for claims.",
  "We see families 7 days a week, 24 hours a day. A month has 31 days, a year 366 days at most.",
  "Ages 0 to 18, 16 to 25 and 18 to 99 are in our groups. A 5 to 11-year-old is at primary school.",
  "From 2019 to 2025 we grew. From 1 May 2025 to 31 May 2026 we tried it.",
  "You write to jobs@example.org or look at [the site](https://www.example.org/jobs).",
  "Catalan has a sign of its own, as in col·legi. A dash – like this – is no item.",
  "The code (01632) is for our town. Rooms 102/103 are ours. Call (01632) 960 102.",
  "It has 1632 pages. In 1632 it was built. Form 1632 960 is old.",
  "A typist writes the letters. Signed copies are kept. Born in May, she turned 40.",
  "The award pending is for next year.",
  "At birth you get a red book. From birth to 5 a health visitor calls.",
];

test("plain words of a council, near to what is found in drafts, are no mistake", () => {
  expect(mistakesIn(PROSE)).toEqual([]);
});

test("nor is a pointer to a table, a picture, a list, a link or a heading that the page has", () => {
  const page = [
    "The table below has the days, and the picture below the garden. Use the link below, or see the list below.",
    "You find more if you see ‘Our Days’, or see the Our Days section.",
    "## Our days",
    "| Day | Time |\n| --- | --- |\n| Monday | 9am |",
    "![A garden with a pond](/images/garden.jpg)",
    "- [The work that we do](https://www.example.org/work)",
  ];
  expect(mistakesIn(page).filter(([, rule]) => rule === "unfinished-text")).toEqual([]);
});

test("nor are those near to what is found in the pages of jobs", () => {
  expect(mistakesIn(JOBS)).toEqual([]);
});

/** All that the check says of paragraphs, apart from how hard they are to read. */
const mistakesIn = (paragraphs: readonly string[]) =>
  checkedSet(saying(paragraphs.join("\n\n")))
    .filter(({ rule }) => rule !== "reading-age")
    .map(({ line, rule, problem }) => [paragraphs[(line - 21) / 2], rule, problem]);
