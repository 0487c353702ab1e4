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
  "You have a desk by the window and a car when you need one.",
  "What you find out is shared with the family first.",
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
  // No paragraph says a sentence twice, and no two paragraphs or items say the same, which the check takes for slips.
  let part = 0;
  const paragraph = () => {
    const from = pick(SENTENCES.length);
    part += 1;
    return [`This is part ${part}.`, ...SENTENCES.slice(from), ...SENTENCES.slice(0, from)].join(" ");
  };
  let week = 0;
  const item = () => {
    week += 1;
    return `In week ${week}: ${sentence()}`;
  };
  const citation = () =>
    `A role here pays <Figure of="grade-${pick(grades) + 1}.maximum" />, and the <Term of="term-${pick(terms) + 1}" /> says how.`;
  const link = () => `Read about [another role](/${council}/roles/role-${pick(roles) + 1}) too.`;
  const section = (title: string) =>
    `## ${title}\n\n${paragraph()}\n\n${citation()} ${link()} **${sentence()}**\n\n- ${item()}\n- ${item()}\n- ${item()}\n`;
  return [
    paragraph(),
    section("What you do"),
    section("Who you work with"),
    section("How we help you"),
    "",
  ].join("\n\n");
}
