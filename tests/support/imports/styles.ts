import { type Selector, type SelectorComponent, transform } from "lightningcss";

/** What a style sheet names. */
export interface Styles {
  /** Every class in one of its selectors. */
  readonly classes: readonly string[];
  /** What it imports, and the files in `url()`. */
  readonly specifiers: readonly string[];
}

/** Reads a style sheet. Throws if it is none. */
export function readStyles(file: string, text: string): Styles {
  const classes = new Set<string>();
  const { dependencies } = transform({
    filename: file,
    code: Buffer.from(text),
    analyzeDependencies: true,
    visitor: {
      Selector: (selector) => {
        for (const name of classesOf(selector)) classes.add(name);
      },
    },
  });
  const specifiers = (dependencies || []).flatMap((one) => ("url" in one ? one.url : []));
  return { classes: [...classes], specifiers };
}

const classesOf = (selector: Selector): string[] =>
  selector.flatMap((part) => (part.type === "class" ? [part.name] : within(part).flatMap(classesOf)));

/** The selectors in the brackets of a pseudo-class. */
function within(part: SelectorComponent): Selector[] {
  if (part.type !== "pseudo-class") return [];
  switch (part.kind) {
    case "not":
    case "is":
    case "where":
    case "has":
      return part.selectors;
    case "nth-child":
    case "nth-last-child":
      return part.of ?? [];
    default:
      return [];
  }
}
