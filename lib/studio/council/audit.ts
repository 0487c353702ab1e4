import { appendFileSync, mkdirSync } from "node:fs";
import path from "node:path";

/** Something that somebody did, or was refused. */
export interface AuditEntry {
  /** How the single sign-on knows them, and their e-mail address. */
  readonly subject: string;
  readonly email: string;
  /** From where. */
  readonly address: string;
  readonly what: "signed in" | "signed out" | "refused" | "sent" | "published" | "taken back" | "landed";
  /** The address within the studio, which names the file, or the branch. */
  readonly where: string;
  readonly commit?: string;
}

/** Who did what and when: a line of JSON each, at the end of a file that the studio never reads. */
export class Audit {
  constructor(private readonly file: string) {}

  /** Throws where it cannot be written: then nothing may be done that it would have said. */
  record(entry: AuditEntry): void {
    mkdirSync(path.dirname(this.file), { recursive: true });
    const line = JSON.stringify({ at: new Date().toISOString(), ...entry });
    appendFileSync(this.file, `${line}\n`, { mode: 0o600 });
  }
}
