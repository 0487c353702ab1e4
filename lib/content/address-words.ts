import type { AddressProblem } from "../model/address-problem";
import type { Finding } from "./issue";
import { didYouMean } from "./remedy";

type Explained = Pick<Finding, "problem" | "allowed" | "fix" | "remedy">;

const FILE_OF_OURS =
  "A file goes into the folder `public/documents`, and its address is then `/documents/` and its name.";

const PUBLIC_PAGE = {
  allowed: "an address that anybody can open; for a page of this site, from its first `/`",
  fix: "Link to the public page: open it on a computer outside the council, and copy the address from there.",
};

/**
 * What is wrong with the address of another site, and what to write in its place.
 * @param written the address as it stands in the file, with quotes where it has any
 */
export function addressInWords(address: string, problem: AddressProblem, written = address): Explained {
  const shown = `\`${shortened(address)}\``;
  switch (problem.tag) {
    case "no site":
      return {
        problem: `${shown} is not a web address.`,
        allowed: "`https://`, the name of a site, and what follows it in the browser",
        fix: "Open the page in a browser, and copy the address from there.",
      };
    case "beginning":
      return {
        problem: `${shown} does not begin as a web address does, so it would lead to a page of this site.`,
        allowed: "`https://`, once, with a colon and two slashes",
        ...didYouMean(written, problem.meant),
      };
    case "space":
      return {
        problem: `${shown} has a space in it, at which the address would end.`,
        allowed: "`%20` in place of a space",
        ...didYouMean(written, problem.meant),
      };
    case "backslash":
      return {
        problem: `${shown} has a backslash in it, which no web address has.`,
        allowed: "slashes: `/`",
        ...didYouMean(written, problem.meant),
      };
    case "sign at the end":
      return {
        problem: `${shown} ends with a sign that belongs to the sentence and not to the address.`,
        ...didYouMean(written, problem.meant),
      };
    case "file of a computer":
      return {
        problem: `${shown} is a file of one computer or its network, which readers do not have.`,
        fix: "Put the file into the folder `public/documents`, and write `/documents/` and its name.",
      };
    case "not public":
      return {
        problem: `${shown} leads to \`${problem.site}\`, which only those who make a site can see.`,
        allowed:
          "for a page of this site, its address from the first `/`; for another site, its public address",
        ...didYouMean(written, problem.page),
      };
    case "inside a network":
      return {
        problem: `${shown} leads to \`${problem.site}\`, which is inside the council’s network: nobody else can open it.`,
        ...PUBLIC_PAGE,
      };
    case "test site":
      return {
        problem: `${shown} leads to \`${problem.site}\`, a site on which pages are tried out before they are published.`,
        ...PUBLIC_PAGE,
      };
    case "name without a dot":
      return {
        problem: `${shown} leads to \`${problem.site}\`, which is no whole name of a site.`,
        allowed: "a name with a dot, like `www.example.org`",
        fix: "Write the address that works outside the council’s own network.",
      };
    case "number for a name":
      return {
        problem: `${shown} names a computer by its number, which changes and which readers cannot judge.`,
        allowed: "the name of a site, like `www.example.org`",
        fix: "Write the name of the site.",
      };
    case "other letters":
      return {
        problem: `\`${problem.site}\` in ${shown} has letters that only look like those of another name, or are not English.`,
        allowed: `the name in English letters${problem.encoded === undefined ? "" : `; for this one exactly, \`${problem.encoded}\``}`,
        fix: "Type the name anew, or copy the address from the browser.",
      };
    case "password":
      return {
        problem: `${shown} holds a name or a password before the sign @, and would show it to everybody.`,
        ...didYouMean(written, problem.meant),
      };
    case "misspelt name":
      return {
        problem: `${shown} has a slip in the name of the site, \`${problem.site}\`.`,
        ...didYouMean(written, problem.meant),
      };
    case "not whole":
      return {
        problem: `${shown} is not a whole address: \`${problem.piece}\` stands for a part of it.`,
        fix: "Open the page in a browser, and copy the address from there.",
      };
    case "two addresses":
      return {
        problem: `${shown} holds two addresses, and leads to neither.`,
        fix: "Write a link for each.",
      };
    case "editor's page":
      return {
        problem: `${shown} leads to where its makers edit a page, a form or a film, which readers cannot open.`,
        fix: "Open what was published as a reader does, and copy the address from there.",
      };
    case "behind a login":
      return {
        problem: `${shown} is at \`${problem.site}\`, which opens only for people who are signed in or let in there.`,
        fix: `Link to a page that anybody can open. ${FILE_OF_OURS}`,
      };
    case "somebody's store":
      return {
        problem: `${shown} is a file in somebody’s own store at \`${problem.site}\`, which asks readers to sign in, and which goes when they leave.`,
        fix: FILE_OF_OURS,
      };
    case "wrong code":
      return {
        problem: `${shown} has a percent sign that begins no code of a letter, or one that was encoded twice.`,
        ...didYouMean(written, problem.meant),
      };
    case "hidden aim":
      return {
        problem: `${shown} does not say where it leads, and \`${problem.site}\` counts each reader.`,
        fix: "Open it in a browser, and copy the address of the page that comes.",
      };
    case "leads on":
      return {
        problem: `${shown} was copied from a message, a search or a viewer: it leads on by way of ${problem.by}, where each reader would be counted.`,
        ...didYouMean(written, problem.meant),
      };
  }
}

function shortened(address: string): string {
  return address.length > 80 ? `${address.slice(0, 77)}…` : address;
}
