/** A second benefit for everyone, to set beside the first. */
export const other = (fields: string) => `---
name: Other payment
kind: payment
order: 3
summary: Another payment.
who:
  roles: everyone
${fields}reviewed: 2026-11-01
sources: [careers-page]
---
`;
export const OTHER = "riverton/benefits/other.mdx";

export const MORE_MONEY = `figures:
  more: {label: More, value: 2000, unit: pounds, effective: not stated, source: careers-page}
  less: {label: Less, value: 1000, unit: pounds, effective: not stated, source: careers-page}
`;

/** Figures of other units, for rules that cite them. */
export const MORE_FIGURES = `figures:
  most: {label: Most, value: 60, unit: percent, effective: not stated, source: careers-page}
  less: {label: Less, value: 40, unit: percent, effective: not stated, source: careers-page}
  half: {label: Half, value: 50, unit: percent, effective: not stated, source: careers-page}
  year: {label: A year, value: 12, unit: months, effective: not stated, source: careers-page}
`;
