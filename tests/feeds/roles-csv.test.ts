import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { ROLES_CSV_COLUMNS, rolesCsv } from "@/lib/feeds/roles-csv";
import { hillside, riverton, socialWorker } from "../fixtures/sample-catalogue";
import { anySign } from "../harness/any-sign";

const origin = "https://careers.example";
const read = (csv: string) => Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });

describe("roles.csv", () => {
  it("has a byte order mark, a header row, CRLF after every line, and one line a role in the table’s order", () => {
    const csv = rolesCsv(riverton, origin);
    expect(csv.startsWith("\uFEFFRole,Acronym,Other names,Grade,")).toBe(true);
    expect(csv.endsWith("\r\n")).toBe(true);
    expect(csv.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(read(csv).data.map((row) => row.Role)).toEqual(riverton.roles.map(({ name }) => name));
  });

  it("gives pay as a bare number of pounds, with what it means, its day, its source and the whole address", () => {
    const [chair, worker] = read(rolesCsv(riverton, origin)).data;
    expect(worker).toMatchObject({
      Role: "Social Worker",
      Grade: "Grade 8",
      "Minimum (GBP a year)": "not stated",
      "Maximum (GBP a year)": "49083",
      Basis: "unconsolidated maximum",
      "In force from": "2026-04-01",
      Source: "Pay list",
      "Source read": "2026-05-01",
      "Services and teams": "Locality Team (with children under 12)",
      Address: "https://careers.example/riverton/roles/social-worker",
    });
    expect(chair).toMatchObject({
      Acronym: "CPC",
      "Other names": "CPO",
      "Maximum (GBP a year)": "56172.50",
    });
  });

  it("says in words that pay and grade are not stated", () => {
    const [adviser] = read(rolesCsv(hillside, origin)).data;
    expect(adviser).toMatchObject({
      Grade: "not stated",
      "Maximum (GBP a year)": "not stated",
      Basis: "not stated",
      Source: "",
    });
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "=1\n=2", "＝1", '=HYPERLINK("x")'])(
    "puts an apostrophe before %j, which a spreadsheet would run",
    (name) => {
      const [row] = read(rolesCsv({ ...riverton, roles: [{ ...socialWorker, name }] }, origin)).data;
      expect(row?.Role).toBe(`'${name}`);
    },
  );

  it("keeps any name whole: commas, quotes, line ends and all", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: anySign }), fc.string(), (name, summary) => {
        const council = { ...riverton, roles: [{ ...socialWorker, name, alsoKnownAs: [summary] }] };
        const { data, errors } = Papa.parse<string[]>(rolesCsv(council, origin), { newline: "\r\n" });
        expect(errors).toEqual([]);
        expect(data[1]).toHaveLength(ROLES_CSV_COLUMNS.length);
        expect([name, `'${name}`]).toContain(data[1]?.[0]);
      }),
    );
  });
});
