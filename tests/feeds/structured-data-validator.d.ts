/** The part of the package that tests use; it brings no types. */
declare module "@adobe/structured-data-validator" {
  export interface ValidationIssue {
    readonly issueMessage: string;
    readonly severity: "ERROR" | "WARNING";
    readonly fieldNames?: readonly string[];
  }
  export default class Validator {
    validate(extracted: {
      readonly jsonld: Readonly<Record<string, readonly object[]>>;
      readonly microdata: object;
      readonly rdfa: object;
      readonly errors: readonly object[];
    }): Promise<readonly ValidationIssue[]>;
  }
}
