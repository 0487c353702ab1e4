import type { DraftStore } from "./drafts";

/** Has what is to be chosen in a draft go with it to its new name. */
export function carryTypedOver(drafts: DraftStore, from: string, to: string): void {
  const [old, fresh] = [drafts.of(from), drafts.of(to)];
  if (old?.typedOver === undefined || fresh === undefined) return;
  drafts.keep({ ...fresh, typedOver: old.typedOver });
  drafts.keep({ ...old, typedOver: undefined });
}
