/** The last vacancy, from which the next is copied. */
export const VACANCY = `---
name: Social Worker, Locality Teams
role: social-worker
teams: [locality-teams]
summary: A permanent post in one of the locality teams.
reference: SU-1050
opens: 2029-11-01 09:00
closes: 2029-12-10 23:59
place: {street: "Civic Offices, St Nicholas Way", town: Sutton}
contract: permanent
hours: full time
pay: {from: 41000, to: 49083}
interviews: not stated
send: not stated
ask: not stated
apply: https://careers.sutton.gov.uk/jobs/SU-1050
reviewed: 2026-11-22
---

You would work with families in one part of the borough.
`;
