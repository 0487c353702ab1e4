import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runs } from "../harness/random";
import { changed, issuesIn, saying } from "./content-set";

/** What councils write, with signs that a rule might take for a mistake. */
const WORDS = [
  "Rydym yn gweithio gyda theuluoedd yn Nhŷ’r Ysgol, o Gaerdydd i Fôn; GWEITHIO Â PHLANT.",
  "Une école « à côté », à Orléans : naïve, façade, cœur et CAFÉ».",
  "Zażółć gęślą jaźń, Łódź, Škoda, Ångström, Ðorđe, Ñuñez, Şahin, İstanbul, ß and „Spaß“.",
  "محمد works with نورة, and with שרה.",
  "نمی‌دانم is Persian and क्‍ष is Hindi; 北京 and とうきょう are cities; Ірина is Ukrainian.",
  "A good team 🎉 of families 👩‍👧‍👦, ❤️ and 👍🏽, with 1️⃣ flag 🏴󠁧󠁢󠁷󠁬󠁳󠁿.",
  "It is 5 - 3 = 2, 5 * 3 = 15, 2 × 4 > 7, −3 °C, ½ of 10 %, x² + y², ≈ 5, √2 and 3:1.",
  "An A* and a B*, C#, C++, .NET, F#, snake_case, file_name_v2.docx, R&D, AT&T, Q&A and and/or.",
  "We are open 9~5, from 9 – 5, 9am–5pm, and 24/7; call 020 7946 0000 or +44 (0)20 7946 0000.",
  "Write to jobs_and_careers@example.org or look at https://example.org/x_y_z.",
  "Pay* is reviewed each year. It goes up**.\n\n*Before tax.\n\n**Not in 2026.",
  "“We care,” says Ann, “and it shows.”\n\n> “It’s the best job I’ve had.”\n>\n> — Ann, social worker",
  "See [Early Help](/riverton/services/early-help) (on this site) [sic] and section 3(a)[1].",
  "He said: [we] will (in time) do it; see § 12 and § 3 of the Act, ¶ 4, and note † below.",
  "Nine till five – or later – is our day; a well-known, pre- and post-adoption team.",
  "-\tone\n  -\tinner\n- \ttwo",
  "We meet in pre-\nand post-adoption groups.",
  "# 1 in the list is safety. We are #1, and our tag is #SocialWork.".replace(/^# /, "No. "),
  "1. one\n2. two\n\n1) one\n2) two\n\n- one\n  - two\n\n* one\n\n+ one",
  "| Age | Hours |\n| --- | --- |\n| 5 | 36 or 40 |\n| A\\|B |  |",
  "We start at 9, and\nA. Smith leads.\n\nIn 2026. we grew.\ni.e. more, e.g. teams.",
  "`code_with_*stars*` and \\*escaped\\* and \\#tag, C:\\teams\\north, ~~gone~~ and *one* or **two** or ***three***.",
  "1)\tVisit families\n2)\tGo to court\n3.\tKeep records",
  "## 1. Apply online\n\nAt home.\n\n## 2. Meet us\n\nAt work.\n\n## 5 steps\n\nAt last.\n\n## 1989 and after\n\nWe grew.",
  "Our hours… are 36: Monday/Tuesday; yes/no; he/she; (a) first, (b) second.",
  "We have a rota:\nday, evening and night.\n— and more —",
  "Hello :) and :-( and <3".replace(" and <3", ""),
  "A line  \nwith a hard break\\\nand another.",
  "1,000 families, 10 km, Grade 8, 3 in 4, 12.5 hours, 07:30, 2026-11-28, 28/11/2026.",
  "Text &amp; more &lt; 5, &pound; as a sign, and &nbsp; a space.",
  "***\n\nA line above.\n\n---\n\nAnother line above.",
  "Step 1: apply. Step 2: meet us. Menu | Home | About.",
  "What? When? Who? “Why?” she asked. “Why not?” he said. Is it for me? (Yes?)",
  "Call us on 0300 123 4567, 07700 900123 or 01204 123456; ring 999, 101 or 0800 1111 at any time.",
  "Dates 02 11 2026 and 17/11/2026; room 020 12; reference 1027012; URN 1234567890; I0 and l1.",
  "We help 16- to 25-year-olds, in full- or part-time work, short- and long-term.",
  "We have seen 45292 families; from 40000 families in 2025 to 45,292. A B C D are the groups.",
  "Read more about our work in the report. Menu planning is a part of it. We use cookies in baking classes.",
  "From: Monday. To: Friday. On Monday she wrote: yes. Sent with care. Last updated words stay.",
  "Team A, Team B,\nTeam C; and D. Monday, Tuesday and 1.5 hours\nand 2 hours.",
  "[Find out more about Early Help](/riverton/services/early-help), [www.example.org](https://www.example.org/work).",
  "It‘s rock ‘n’ roll; x = 20 and y=3; 20% of 30%; ages 0-18; N/A means not applicable.",
  "Leave carries over to the next year. In your last year of study you may apply.",
  "Last year's students join us as social workers.",
  "The team is open from 9 to 5, and rooms 3,4 and 5 are free.",
  "Points 28,29 and 30 are the same. Grades 7,10 and 12 differ.",
  "Our reference is 1027012 for this post.",
  "We work with Parish Council members, and join the Youth Council.",
  "Amira, 34, leads the team. Priya Shah is 9 years in post.",
  "Amira (not her real name) lives in foster care.",
  "We help children aged 5 to 11, and young people aged 16 or 17.",
  "Staying Put helps people who live in foster care.",
  "Every Child lives in our care with a plan.",
  "A child aged 9 may speak to us. Year 9, is when it starts.",
  "We meet at 12 Mill Lane. Our office is at 12 Mill Lane.",
  "Your home address is where letters go.",
  "Call your own phone number.",
  "Since 1 April 2025 you get this. From 1 April 2025 you will get more leave.",
  "In May 2024 Ofsted said that we know our families well.",
  "The team began in spring 2024 and opened a hub in 2025.",
  "New in 2026: a hub. A new team has worked here since 2024.",
  "We use it from 2024 to 2025, in 2024/25 and 2025-26.",
  "The garden has 40 m², the area 87 km², and x² is a square.",
  "Pay² is reviewed.\n\n² Before tax.",
  "(a) first, (b) second are our ways; i.e. two.",
  "We are a mix: part-time - and full-time - workers.",
  "We have three aims: listen, act and stay - always - with families.",
  "We help in three ways:\n\n- one\n- two",
  "Ask us about:\n\n> anything",
  "## Steps\n\n### First\n\nWe listen.",
  "Occupational therapists register with the HCPC.",
  "Our pay is better than most. Pay: it is on the roles' pages.",
  "Salary: see the roles’ pages, which show what each pays.",
  "Hours: we work from nine to five, with a rota at weekends for those who want it.",
  "94% of families, up from 90%, say so. It fell from 9% to 5%.",
  "100% of our staff, 150% of what we asked, 120% more.",
  "Version 1.4.26 of the software, section 01.04 and 4.2.",
  "It is in the week of the interview. A week commencing is a week.",
  "You are registered with Social Work England. Before 2019 it was the HCPC.",
  "We will open on Sundays in 2027. We will begin with you.",
  "What do you think? Really?! No way!",
  "Details are on the page of the role. More details will follow the interview.",
  "Your start date has to be confirmed by us.",
  "Say what you think: why, when, how.",
  "Ring 020 7946 0000, or 0300 123 4567.",
  "A 10-year-old car is fine. A 9-year-old Ford is not.",
  "She is 1 of 3. Ann is one of us.",
  "Are there 3,000 families? It was 12,5 in Germany.",
  "Social Worker, Level 3, and Unit 4, and Team 9, are near.",
  "Applications close on 31 October each year. In September you begin. Interviews are on 3 March 2027.",
  "You can apply now, or later. Join us as we help; share this with a friend on Facebook.",
  "Step 1. Step 2. Step 3. We use it at levels 1 to 2. We now offer level 3.",
  "Is this role for you? It takes 5 minutes to read. The meeting is at 10:12, by Teams.",
  "Each worker[s] or child[ren] and author[s] is named [sic]. Here is our team. Here are two of us.",
  "We work 24 hours a day, 7 days a week, 52 weeks a year, with 28 days of leave and 5 days a week.",
  "You work 36 hours a week. We see 35 a week. A full-time week is 36 hours, and 18.5 hours is half.",
  "We help young people aged 16 to 25, 16-25 year olds, and adults aged 18 to 99. It ran from 2019 to 2025.",
  "In 2500 homes, from 2100 metres; version 1.000 or 3.142; 5.125 km and 12.500 m.",
  "Case 123456/78, year 2025/26, flats 12/14, and 24/7. Call 020 7946 0000 or 020 7946 0001. Units 1/2 or 3.",
  "The court sits at the Old Bailey, a dot on the map. Look at our dots or ask at the desk.",
  "A+ and B++ are marks, x^2 grows, C++ and 1+1+1 count; LGBTQ+ and 18+ families are welcome.",
  "Max is 7. A 200-word text, about 200 words long, is enough. Q. is short, so is v. and l.",
  "We met on 05-Nov and in Nov-26.",
  "Call (01632) 960 102 or text us on 07700 900123. Official visits – and others – are in pairs. Call 1 of 20 teams.",
  "We meet there, and there families feel safe. In there is a room. It’s of use, and for its staff.",
  "It is 5 - 3, or 5-3, or 5 – 3; −3 to -5; from 9 -- 10, a score of 3-2 and pages 12–15.",
  "Kind regards go to all of you, and yours sincerely is how letters end.",
  "We ﬁrst, Ａ１, ｏｆﬁｃｅ, 𝐛𝐨𝐥𝐝, e\u0301cole, co\u00ADop\u200Beration and\u00A0so\u2009on.",
];

const FIELD_WORDS = [
  "We help families in Nhŷ’r Ysgol – from 0 to 18 – and/or their carers.",
  "You work with C#, snake_case, A* to C*, 5 * 3, R&D and Q&A (9~5).",
  "“We care,” says Ann, “and it shows.”",
  "A ‘one-stop’ service; 24/7; see § 12.",
  "محمد, Zażółć, 北京 and 🎉",
  "It’s #1 of 3 [sic] in a well-known list",
];

describe("what a council may well write is no mistake", () => {
  test.each(WORDS)("in the text: %j", (words) => {
    expect(issuesIn(saying(words))).toEqual([]);
  });

  test.each(FIELD_WORDS)("in a field: %j", (words) => {
    const set = changed("riverton/services/early-help.mdx", "We help families early.", JSON.stringify(words));
    expect(issuesIn(set)).toEqual([]);
  });

  test("nor is a name in letters that have no capitals", () => {
    const set = changed("riverton/teams/family-team.mdx", "name: Family Team", "name: فريق الأسرة");
    expect(issuesIn(set)).toEqual([]);
  });

  test("nor is any mix of it", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(WORDS, { minLength: 2, maxLength: 5 }), (words) => {
        expect(issuesIn(saying(words.join("\n\n")))).toEqual([]);
      }),
      { numRuns: runs(30) },
    );
  }, 60_000);
});
