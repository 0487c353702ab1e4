import { createHash } from "node:crypto";
import path from "node:path";
import { LRUCache } from "lru-cache";
import { Drafts } from "../desk/drafts";
import { WorkingCopy } from "../desk/working-copy";
import { Workspace, type WorkspaceOptions } from "../desk/workspace";

/** Where one person works: with drafts and a working copy that nobody else has. */
export interface Desk {
  readonly workspace: Workspace;
  readonly copy: WorkingCopy;
}

/** The content of as many people as this is kept warm; what the others have is on disk. */
const MOST_WARM = 20;

/** A desk for each person, made when they first come. */
export class Desks {
  readonly #warm = new LRUCache<string, Desk>({ max: MOST_WARM });

  /**
   * @param directory the content folder of the working copy from which the studio runs
   * @param folder where the studio keeps what is people's
   */
  constructor(
    private readonly directory: string,
    private readonly folder: string,
    private readonly options: Omit<WorkspaceOptions, "drafts" | "directory">,
  ) {}

  /** @param subject how the single sign-on knows somebody, whatever they are called by now */
  of(subject: string): Desk {
    const name = createHash("sha256").update(subject).digest("hex").slice(0, 20);
    const warm = this.#warm.get(name);
    if (warm !== undefined) return warm;
    const folder = path.join(this.folder, "people", name);
    const drafts = new Drafts(folder);
    const copy = WorkingCopy.open(this.directory, path.join(folder, "copy"), drafts);
    const workspace = new Workspace({
      ...this.options,
      directory: copy.directory,
      drafts,
    });
    // Published before the studio stopped, while the host was away.
    if (copy.isBehind()) void copy.send().catch(console.error);
    const desk = { workspace, copy };
    this.#warm.set(name, desk);
    return desk;
  }
}
