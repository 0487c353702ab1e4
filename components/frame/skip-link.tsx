/** The first link on every page, which takes keyboard users past the header. */
export function SkipLink() {
  return (
    <a
      href="#main"
      className="absolute -top-24 left-2 z-10 bg-page px-4 py-3 font-semibold focus:top-2 print:hidden"
    >
      Skip to main content
    </a>
  );
}
