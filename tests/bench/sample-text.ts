/** What a made-up text may mention. */
export interface SampleSubject {
  readonly council: string;
  /** The same seed gives the same text. */
  readonly seed: number;
  readonly roles: number;
  readonly grades: number;
  readonly terms: number;
}

const SENTENCES = [
  "You meet each child at home, at school or in a place that they choose.",
  "We plan the week as a team, and we share what we have learnt.",
  "Your manager has time for you every month.",
  "We listen first, and then we agree what to do.",
  "Some families need help for a few weeks, and some for years.",
  "You write down what you see in plain words.",
  "We work with schools, with health visitors and with the police.",
  "Nobody has to make a hard choice alone.",
];

/** A text of about 3.5 kB: headings, paragraphs, a list, citations and links, all of which lead somewhere. */
export function sampleText({ council, seed, roles, grades, terms }: SampleSubject): string {
  let state = seed + 1;
  const pick = (count: number) => {
    // A linear congruential generator: good enough to vary a text, and the same on every machine.
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * count);
  };
  const sentence = () => SENTENCES[pick(SENTENCES.length)] ?? "";
  const paragraph = (sentences: number) => Array.from({ length: sentences }, sentence).join(" ");
  let week = 0;
  // No two items say the same, which the check takes for a slip.
  const item = () => {
    week += 1;
    return `In week ${week}: ${sentence()}`;
  };
  const citation = () =>
    `A role here pays <Figure of="grade-${pick(grades) + 1}.maximum" />, and the <Term of="term-${pick(terms) + 1}" /> says how.`;
  const link = () => `Read about [another role](/${council}/roles/role-${pick(roles) + 1}) too.`;
  const section = (title: string) =>
    `## ${title}\n\n${paragraph(10)}\n\n${citation()} ${link()} **${sentence()}**\n\n- ${item()}\n- ${item()}\n- ${item()}\n`;
  return [
    paragraph(10),
    section("What you do"),
    section("Who you work with"),
    section("How we help you"),
    "",
  ].join("\n\n");
}
