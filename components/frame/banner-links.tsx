/**
 * What a reader may want to do next, as buttons in a page's banner; the first is the one that most come for.
 * Paper has no buttons: what they lead to stands in the page too.
 */
export function BannerLinks({
  links,
}: {
  links: readonly { readonly address: string; readonly words: string }[];
}) {
  return (
    <ul className="mt-6 flex flex-wrap gap-3 print:hidden">
      {links.map(({ address, words }, index) => (
        <li key={address}>
          <a
            className={`inline-block border-2 border-on-solid px-4 py-2 font-semibold no-underline ${
              index === 0 ? "bg-on-solid text-solid hover:underline" : "hover:bg-on-solid hover:text-solid"
            }`}
            href={address}
          >
            {words}
          </a>
        </li>
      ))}
    </ul>
  );
}
