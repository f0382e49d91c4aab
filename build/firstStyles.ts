import { Parser } from "htmlparser2";
import { type MediaQuery, type Selector, type SelectorComponent, transform } from "lightningcss";

/** Attributes that scripts give a page at its first paint: public/early.js, src/app/main.ts, src/islands/far.ts. */
const given = ["data-theme", "data-motion", "data-returning", "data-live", "data-near", "style"];

/** What selectors can name in a page: "p", ".chapter", "#content", "[hidden]". What lies in a `<noscript>` is not there yet. */
export function namesIn(html: string): ReadonlySet<string> {
  const names = new Set(["html", "body", ...given.map((name) => `[${name}]`)]);
  let unread = 0;
  const parser = new Parser({
    onopentag(tag, { class: classes = "", id, ...others }) {
      if (tag === "noscript") unread++;
      if (unread > 0) return;
      names.add(tag);
      for (const name of classes.split(/\s+/)) names.add(`.${name}`);
      if (id !== undefined) names.add(`#${id}`);
      for (const name of ["class", "id", ...Object.keys(others)]) names.add(`[${name}]`);
    },
    onclosetag(tag) {
      if (tag === "noscript") unread--;
    },
  });
  parser.end(html);
  return names;
}

/** May a selector match something in a page of these names? How things stand in each other is not asked. */
const mayMatch = (selector: Selector, names: ReadonlySet<string>): boolean =>
  selector.every((part) => isThere(part, names));

function isThere(part: SelectorComponent, names: ReadonlySet<string>): boolean {
  switch (part.type) {
    case "type":
      return names.has(part.name.toLowerCase());
    case "class":
      return names.has(`.${part.name}`);
    case "id":
      return names.has(`#${part.name}`);
    case "attribute":
      return names.has(`[${part.name}]`);
    case "pseudo-class":
      return part.kind === "is" || part.kind === "where" || part.kind === "has"
        ? part.selectors.some((one) => mayMatch(one, names))
        : true;
    default:
      return true;
  }
}

const isPaper = ({ mediaType, qualifier }: MediaQuery) => mediaType === "print" && qualifier !== "not";

const emptyRule = /@(?:media|container|supports)[^{}]*\{\}/g;

/** Without the conditions under which nothing stands any more; one may have stood in another. */
function withoutEmpty(sheet: string): string {
  const rest = sheet.replace(emptyRule, "");
  return rest === sheet ? sheet : withoutEmpty(rest);
}

/**
 * The rules of a style sheet that the first sight of a page needs, in the sheet's order: all for the screen that may match
 * something in it, and all faces. Read after them, the whole sheet changes nothing that stands there:
 * tests/browser/firstStyles.test.ts holds it to that.
 */
export function firstStyles(sheet: string, names: ReadonlySet<string>): string {
  const { code } = transform({
    filename: "first.css",
    code: Buffer.from(sheet),
    minify: true,
    visitor: {
      Rule: {
        style: ({ value }) =>
          value.selectors.some((selector) => mayMatch(selector, names)) ? undefined : [],
        media: ({ value }) => (value.query.mediaQueries.every(isPaper) ? [] : undefined),
        page: () => [],
      },
    },
  });
  return withoutEmpty(code.toString());
}

/**
 * A style sheet without its faces. They stand in every page: named again by a sheet that comes later, a face would be loaded
 * again, and the text jump meanwhile.
 */
export const withoutFaces = (sheet: string): string => sheet.replace(/@font-face\s*\{[^}]*\}/g, "");

/** Styles as they stand in a page, with the files beside the style sheet named from there. */
export const named = (styles: string, folder: string): string =>
  styles.replace(/url\((["']?)\.\//g, `url($1${folder}`);
