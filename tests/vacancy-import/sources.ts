/** One post as each format says it. */
export const CSV = `Reference,Job title,Closing date,Salary from,Salary to,Contract type,Working pattern,Hours per week,Location,Link,Description,Cost centre
RV-8,"Social Worker, Family Team",08/12/2026 12:00,41000,43500,Permanent,Part time,18.5,"1 River Street, Riverton, RV1 1AA",https://jobs.example.org/RV-8,"You would visit families, with a colleague beside you.",C400
`;

const LINES = `<p>You would visit families, with a colleague beside you.</p><p><b>Reference:</b> RV-8<br>Closing date: Tuesday 8 December 2026 at noon<br>Salary: £41,000 to £43,500 per annum</p><ul><li>Contract type: Permanent, part-time, 18.5 hours a week</li></ul><p>Location: 1 River Street, Riverton, RV1 1AA</p>`;
const escaped = LINES.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

export const RSS = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>Jobs</title><link>https://jobs.example.org</link><description>Jobs</description><item>
<title>Social Worker, Family Team</title><link>https://jobs.example.org/RV-8</link><guid>https://jobs.example.org/RV-8</guid>
<description>${escaped}</description></item></channel></rss>`;

export const ATOM = `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>Jobs</title><id>urn:jobs</id><updated>2026-11-01T00:00:00Z</updated><entry>
<title>Social Worker, Family Team</title><id>urn:rv-8</id><updated>2026-11-20T00:00:00Z</updated>
<link href="https://jobs.example.org/RV-8"/><content type="html">${escaped}</content></entry></feed>`;

export const JSON_FEED = JSON.stringify({
  version: "https://jsonfeed.org/version/1.1",
  title: "Jobs",
  items: [
    {
      id: "rv-8",
      title: "Social Worker, Family Team",
      url: "https://jobs.example.org/RV-8",
      content_html: LINES,
    },
  ],
});

const JOB_POSTING = {
  "@context": "https://schema.org",
  "@graph": [
    { "@type": "Organization", name: "Riverton Council" },
    {
      "@type": "JobPosting",
      title: "Social Worker, Family Team",
      description: "<p>You would visit families, with a colleague beside you.</p>",
      identifier: { "@type": "PropertyValue", name: "Riverton Council", value: "RV-8" },
      validThrough: "2026-12-08T12:00:00Z",
      employmentType: ["PART_TIME", "PERMANENT"],
      workHours: "18.5",
      url: "https://jobs.example.org/RV-8",
      jobLocation: {
        "@type": "Place",
        address: {
          "@type": "PostalAddress",
          streetAddress: "1 River Street",
          addressLocality: "Riverton",
          postalCode: "RV1 1AA",
        },
      },
      baseSalary: {
        "@type": "MonetaryAmount",
        currency: "GBP",
        value: { "@type": "QuantitativeValue", minValue: 41000, maxValue: 43500, unitText: "YEAR" },
      },
    },
  ],
};

export const JSON_LD = JSON.stringify(JOB_POSTING);

export const PAGE = `<!doctype html><html><head><title>Job</title><script type="application/ld+json">not json</script>
<script type="application/ld+json">${JSON_LD}</script></head><body><h1>Social Worker</h1></body></html>`;

/** A table with these columns and one post. */
export function tableOf(
  post: Readonly<Record<string, string>>,
  ...others: Readonly<Record<string, string>>[]
): string {
  const columns = Object.keys(post);
  const lines = [post, ...others].map((row) => columns.map((column) => `"${row[column] ?? ""}"`).join(","));
  return [columns.join(","), ...lines].join("\n");
}

/** A post that Riverton can take, in the least words. */
export const POST = {
  reference: "RV-8",
  title: "Social Worker, Family Team",
  closes: "2026-12-08 12:00",
  apply: "https://jobs.example.org/RV-8",
};
