import { DAY_IN_TEXT_MISTAKES } from "./days-and-names";
import type { Mistake } from "./mistake";
import { ADVERT_MISTAKES } from "./text-adverts";
import { AMOUNT_MISTAKES } from "./text-amounts";
import { CHARACTER_MISTAKES } from "./text-characters";
import { CITATION_MISTAKES } from "./text-citations";
import { CONTEXT_MISTAKES } from "./text-context";
import { CONVERTED_MISTAKES } from "./text-converted";
import { COPIED_MISTAKES } from "./text-copied";
import { COUNT_MISTAKES } from "./text-counts";
import { DRAFT_MISTAKES } from "./text-drafts";
import { FIELD_MISTAKES } from "./text-fields";
import { FORM_MISTAKES } from "./text-forms";
import { HANDED_OVER_MISTAKES } from "./text-handed-over";
import { LINK_WORD_MISTAKES } from "./text-link-words";
import { LIST_AND_LINK_MISTAKES } from "./text-lists-and-links";
import { MARKDOWN_MISTAKES } from "./text-markdown";
import { MERGE_MISTAKES } from "./text-merges";
import { MIXED_UP_MISTAKES } from "./text-mixed-up";
import { NEARLY_MISTAKES } from "./text-nearly";
import { NOTE_MISTAKES } from "./text-notes";
import { NUMBER_MISTAKES } from "./text-numbers";
import { PACK_TEXT_MISTAKES } from "./text-pack";
import { PAGE_MISTAKES } from "./text-pages";
import { PASTED_MISTAKES } from "./text-pasted";
import { PROGRAM_MISTAKES } from "./text-programs";
import { REMEDY_MISTAKES } from "./text-remedies";
import { SENTENCE_MISTAKES } from "./text-sentences";
import { SIGN_MISTAKES } from "./text-signs";
import { SLIP_MISTAKES } from "./text-slips";
import { STALE_MISTAKES } from "./text-stale";
import { WORD_MISTAKES } from "./text-word";
import { WRITTEN_OVER_MISTAKES } from "./text-written-over";

/** Mistakes in what a file says, and in how it is written down. */
export const TEXT_MISTAKES: readonly Mistake[] = [
  ...ADVERT_MISTAKES,
  ...AMOUNT_MISTAKES,
  ...CHARACTER_MISTAKES,
  ...CITATION_MISTAKES,
  ...COPIED_MISTAKES,
  ...CONTEXT_MISTAKES,
  ...COUNT_MISTAKES,
  ...CONVERTED_MISTAKES,
  ...LINK_WORD_MISTAKES,
  ...DAY_IN_TEXT_MISTAKES,
  ...DRAFT_MISTAKES,
  ...HANDED_OVER_MISTAKES,
  ...FIELD_MISTAKES,
  ...FORM_MISTAKES,
  ...LIST_AND_LINK_MISTAKES,
  ...MARKDOWN_MISTAKES,
  ...MERGE_MISTAKES,
  ...NEARLY_MISTAKES,
  ...PACK_TEXT_MISTAKES,
  ...PAGE_MISTAKES,
  ...NOTE_MISTAKES,
  ...NUMBER_MISTAKES,
  ...PASTED_MISTAKES,
  ...PROGRAM_MISTAKES,
  ...REMEDY_MISTAKES,
  ...SENTENCE_MISTAKES,
  ...MIXED_UP_MISTAKES,
  ...SIGN_MISTAKES,
  ...SLIP_MISTAKES,
  ...STALE_MISTAKES,
  ...WORD_MISTAKES,
  ...WRITTEN_OVER_MISTAKES,
];
