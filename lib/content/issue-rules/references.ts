import { error, warning } from "./explanation";

/** Rules about what one file says of another: names, sources, figures, terms, links, pictures and old addresses. */
export const REFERENCE_RULES = {
  "unknown-reference": error(
    "A field names a file of the council that is not there.",
    "Correct the name; take it out if the page was removed; add the file if it is new. A file’s name is written without `.mdx`.",
  ),
  "duplicate-reference": error("The same name is listed twice.", "Delete one of the two."),
  "circular-steps": error(
    "The next steps of some roles, or the roles that they are paid as, lead back to where they began.",
    "Follow them from the message and change the one that is wrong.",
  ),
  "step-without-rise": warning(
    "The next step of a role pays no more than the role itself.",
    "Compare both grades with the pay list. If it is no step up, write the role that is, or `not stated`.",
  ),
  "ages-apart": warning(
    "A team works with ages that its service says it does not work with.",
    "Correct the ages of one of the two, or say in a `note` of the ages why they differ.",
  ),
  "unused-grade": warning(
    "No role is paid on a grade, and nothing cites it, so that no page shows it.",
    "Name it in the file of its role, or delete it.",
  ),
  "paid-as-another": error(
    "A role that is paid as another names a different grade.",
    "Give both the same grade, or take out `paidAs`.",
  ),
  "unknown-source": error(
    "A source is not listed in `council.mdx`.",
    "Correct its name, or list it under `sources` in `council.mdx`.",
  ),
  "unused-source": warning(
    "Nothing cites a source that `council.mdx` lists.",
    "Name it where its facts are used, or delete it.",
  ),
  "unknown-figure": error(
    "A text or a rule cites a figure that is not there.",
    "Correct its name. A figure is cited by file and key: `grade-8.maximum`; in the rules of its own file by the key alone.",
  ),
  "unpublished-figure": warning(
    "A sentence cites a figure that is not stated, and so will read “not stated” in that place.",
    "Say in the sentence that the council has not published it.",
  ),
  "unknown-term": error(
    "A text cites a term that the glossary does not have.",
    "Correct its name, or add a file for it in the folder `glossary`.",
  ),
  "unused-term": warning(
    "No text cites a term of the glossary.",
    'Cite it where it stands in a text, `<Term of="plo" />`, or delete its file.',
  ),
  "duplicate-slug": error(
    "Two files, figures or terms would share one name on a page.",
    "Rename one of the two.",
  ),
  "same-name": warning(
    "Two files of one kind, two councils or two sources have the same name, so that readers cannot tell them apart.",
    "Change the name of one, or delete the one that was copied by accident.",
  ),
  "link-form": error(
    "The address of a link cannot work, or is not safe.",
    "Begin it with `/` for this site, `https://` for another, `mailto:` or `tel:`.",
  ),
  "tracked-link": warning(
    "The address of a link holds marks of the message, the search or the visit from which it was copied.",
    "Write the shorter address that the message names; it leads to the same page.",
  ),
  "broken-link": error(
    "A link leads to no page and no document of this site.",
    "Copy the address from the browser, from the first `/` after the site’s name. Put a document into `public/documents`.",
  ),
  "broken-anchor": error(
    "A link leads to a place on a page that the page does not have.",
    "Write one of the places that the message lists, or take out `#` and what follows.",
  ),
  "moved-link": error(
    "A link leads to an old address.",
    "Write the present address, which the message names.",
  ),
  "image-address": error(
    "A picture is not a file of this site.",
    "Put a photograph into the folder `images` of the council, and write `../images/name.jpg`.",
  ),
  "picture-format": error(
    "A picture is not of a kind that every browser shows as it was meant, or its name says another kind.",
    "Export it as JPEG, PNG or WebP, upright, still and in RGB, and name it accordingly.",
  ),
  "picture-size": error(
    "A picture is so large that readers wait for it, or too small to show anything.",
    "Do as the message says: a photograph may be much larger than a picture in `public`, and must not be a small copy.",
  ),
  "picture-private": error(
    "A picture says where it was taken, as photographs of phones do.",
    "Export it again without its location.",
  ),
  "missing-image": error(
    "The file of a picture is not there.",
    "Correct its name, or add the picture: a photograph to the folder `images` of the council, another to the folder `public`.",
  ),
  "duplicate-alias": error(
    "An old address is claimed by two pages, or is answered now: by a page, by a file, or by another council.",
    "Keep it in the one file that readers of the old address should reach.",
  ),
  "short-address-clash": error(
    "Two pages have the same short address, the one on their posters. It follows from the names of their files; this happens once in many thousand pages.",
    "Rename the newer of the two files, of which no poster hangs yet.",
  ),
} as const;
