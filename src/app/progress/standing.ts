import type { ChapterContents } from "../../contents.ts";
import type { Sections } from "../../chapters/sections.ts";
import type { Progress } from "./progress.ts";

/** So many of so many. */
export interface Share {
  readonly done: number;
  readonly of: number;
}

/** How a reader stands with a chapter. */
export interface ChapterStanding {
  readonly address: string;
  /** In their order: has each been read? */
  readonly sections: readonly boolean[];
  readonly predictions: Share;
  readonly exercises: Share;
  /** Slugs of its figures that were played with. */
  readonly played: readonly string[];
  /** The last section that was read is in it. */
  readonly isHere: boolean;
}

/** A section to go on with. */
export interface GoOn {
  /** Its address below the site's root. */
  readonly to: string;
  /** The chapter's number, and the section's title. */
  readonly number: string;
  readonly title: string;
}

export interface Standing {
  readonly chapters: readonly ChapterStanding[];
  /** Null where nothing was read, or everything. */
  readonly goOn: GoOn | null;
  readonly read: Share;
  readonly answered: Share;
  readonly played: Share;
}

/** What can be read, answered and played. */
export interface Whole {
  readonly chapters: readonly Pick<ChapterContents, "address" | "number" | "figures">[];
  readonly sections: Readonly<Record<string, Sections>>;
  readonly questions: Readonly<
    Record<string, { readonly predictions: readonly string[]; readonly exercises: readonly string[] }>
  >;
}

/** How a reader stands with the whole lecture. Of what is known, what the lecture does not have (any more) counts for nothing. */
export function standingOf(whole: Whole, progress: Progress, hasAnswered: (id: string) => boolean): Standing {
  const places = placesOf(whole);
  const chapters = whole.chapters.map(({ address, figures }): ChapterStanding => {
    const { predictions, exercises } = whole.questions[address];
    const here = places.filter((place) => place.address === address);
    return {
      address,
      sections: here.map(({ to }) => progress.read.has(to)),
      predictions: share(predictions, hasAnswered),
      exercises: share(exercises, hasAnswered),
      played: figures.filter((slug) => progress.played.has(slug)),
      isHere: here.some(({ to }) => to === progress.last?.place),
    };
  });
  return {
    chapters,
    goOn: goOnFrom(places, progress),
    read: share(
      places.map(({ to }) => to),
      (place) => progress.read.has(place),
    ),
    answered: sum(chapters.flatMap(({ predictions, exercises }) => [predictions, exercises])),
    played: share(
      whole.chapters.flatMap(({ figures }) => figures),
      (slug) => progress.played.has(slug),
    ),
  };
}

interface Place extends GoOn {
  readonly address: string;
}

const placesOf = ({ chapters, sections }: Whole): readonly Place[] =>
  chapters.flatMap(({ address, number }) =>
    Object.entries(sections[address]).map(([id, title]) => ({
      address,
      to: `${address}#${id}`,
      number,
      title,
    })),
  );

/** Where the reader was; where that section was read to its end, the next that was not, if need be from the first on. */
function goOnFrom(places: readonly Place[], { last, read }: Progress): GoOn | null {
  const was = places.findIndex(({ to }) => to === last?.place);
  if (was < 0) return null;
  const ahead = [...places.slice(was), ...places.slice(0, was)];
  const next = ahead.find(({ to }) => !read.has(to));
  return next ? { to: next.to, number: next.number, title: next.title } : null;
}

const share = (names: readonly string[], has: (name: string) => boolean): Share => ({
  done: names.filter(has).length,
  of: names.length,
});

const sum = (shares: readonly Share[]): Share => ({
  done: shares.reduce((total, { done }) => total + done, 0),
  of: shares.reduce((total, { of }) => total + of, 0),
});
