import type { ObjectOf } from "@/lib/catalogue/types";
import { Section } from "../frame/section";
import { Mark } from "../mark/mark";
import { Picture } from "../photograph/photograph";

/** People's stories as a section of a page; nothing where there are none. */
export function StoryList({ stories }: { stories: readonly ObjectOf<"story">[] }) {
  if (stories.length === 0) return null;
  return (
    <Section id="stories" title="In their own words">
      <ul className="grid gap-x-10 gap-y-6 sm:grid-cols-2 lg:grid-cols-3 print:grid-cols-2">
        {stories.map((story) => (
          <li key={story.slug} className="relative flex gap-4 border-t border-line py-5 print:py-1.5">
            {story.portrait === undefined ? (
              <Mark subject={story} className="mt-1 size-12 shrink-0 print:size-8" />
            ) : (
              <div className="portrait mt-1 size-24 shrink-0 print:size-12">
                <Picture council={story.council} photograph={story.portrait} sizes="6rem" />
              </div>
            )}
            <div>
              <p className="max-w-[30em] font-serif text-xl leading-snug">{story.summary}</p>
              <p className="mt-2">
                <a className="font-semibold after:absolute after:inset-0" href={story.address}>
                  {story.name}
                </a>
                , {story.role.name}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
