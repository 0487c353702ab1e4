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
  "We meet in pre-\nand post-adoption groups.",
  "# 1 in the list is safety. We are #1, and our tag is #SocialWork.".replace(/^# /, "No. "),
  "1. one\n2. two\n\n1) one\n2) two\n\n- one\n  - two\n\n* one\n\n+ one",
  "| Age | Hours |\n| --- | --- |\n| 5 | 36 or 40 |\n| A\\|B |  |",
  "We start at 9, and\nA. Smith leads.\n\nIn 2026. we grew.\ni.e. more, e.g. teams.",
  "`code_with_*stars*` and \\*escaped\\* and \\#tag, C:\\teams\\north, ~~gone~~ and *one* or **two** or ***three***.",
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
  "ﬁrst, Ａ１, ｏｆﬁｃｅ, 𝐛𝐨𝐥𝐝, e\u0301cole, co\u00ADop\u200Beration and\u00A0so\u2009on.",
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

  test("nor is any mix of it", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(WORDS, { minLength: 2, maxLength: 5 }), (words) => {
        expect(issuesIn(saying(words.join("\n\n")))).toEqual([]);
      }),
      { numRuns: runs(30) },
    );
  }, 60_000);
});
