import { minifySync } from "vite";
import { checksum } from "./checksum.ts";
import { firstStyles, named, namesIn } from "./firstStyles.ts";

/** What a page consists of, but for what all pages have. */
export interface PageParts {
  readonly html: string;
  readonly title: string;
  readonly description: string;
}

const policy = (script: string, styles: string) =>
  [
    "default-src 'self'",
    `script-src 'self' 'wasm-unsafe-eval' ${checksum(script)}`,
    `style-src 'self' ${checksum(styles)}`,
    "style-src-attr 'unsafe-inline'", // KaTeX places its boxes with style attributes.
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

const escape = (text: string) => text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");

/**
 * The faces that the first lines of a page are set in, each with what in the page asks for it. They are fetched at once, instead
 * of when the lines are laid out: 0.4 s sooner on a slow line, on which they would come one round trip after all else.
 */
const faces: readonly (readonly [face: RegExp, names: readonly string[]])[] = [
  [/inter-latin-wght-normal/, ["body"]],
  [/source-serif-4-latin-wght-normal/, ["body"]],
  [/source-serif-4-latin-wght-italic/, ["em", "i"]],
  [/KaTeX_Main-Regular-cut/, [".katex"]],
  [/KaTeX_Math-Italic-cut/, [".katex"]],
];

/** Links that fetch the faces of a page's first lines, among the files of the build. */
const preloads = (files: readonly string[], names: ReadonlySet<string>, root: string) =>
  faces
    .filter(([, askedBy]) => askedBy.some((name) => names.has(name)))
    .flatMap(([face]) => files.find((file) => face.test(file)) ?? [])
    .map((file) => `<link rel="preload" href="${root}${file}" as="font" type="font/woff2" crossorigin />`)
    .join("");

/** Where Vite has put the style sheet. It asks for it across origins: none would come where the page is sandboxed without allow-same-origin. */
const sheetLink = /<link rel="stylesheet"[^>]* href="([^"]+)">/;

/** The file of the one style sheet, as the built index.html names it. Throws if it names none. */
export function sheetOf(template: string): string {
  const file = sheetLink.exec(template)?.[1];
  if (file === undefined) throw new Error("The built index.html names no style sheet.");
  return file;
}

/** The built index.html, as the template of all pages. */
export const templateOf = (built: string): string =>
  built.replace(
    sheetLink,
    // For paper until the first paint: public/early.js makes it one for all. Without scripts it is that at once.
    (_, file) =>
      `<link rel="stylesheet" media="print" data-whole href="${file}"><noscript><link rel="stylesheet" href="${file}"></noscript>`,
  );

/**
 * Fills the template for one page that lies `root` above or beside the assets. Before its first paint it asks for nothing:
 * what `early` does is done there, and of `sheet` it has what is seen first.
 *
 * @param early the script that runs before the first paint.
 * @param sheet the whole style sheet.
 * @param files of the build.
 */
export function pageFiller(template: string, early: string, sheet: string, files: readonly string[]) {
  const script = minifySync("early.js", early).code;
  const fonts = files.filter((file) => file.endsWith(".woff2"));
  const styles = new Map<string, string>();
  return (root: string, page: PageParts): string => {
    const names = namesIn(page.html);
    const key = [...names].join(" ");
    const known = styles.get(key) ?? firstStyles(sheet, names);
    styles.set(key, known);
    const own = named(known, `${root}assets/`);
    return (
      template
        .replace('data-root="./"', `data-root="${root}"`)
        .replace(/(href|src)="\.\//g, `$1="${root}`)
        .replace("<!--fonts-->", preloads(fonts, names, root))
        // What the page itself needs comes first: nothing of the scripts is seen in the first paint.
        .replace(/<(script type="module"|link rel="modulepreload")/g, '<$1 fetchpriority="low"')
        .replace(
          /<script src="[^"]*early\.js"><\/script>/,
          () => `<style>${own}</style><script>${script}</script>`,
        )
        .replace(
          "<!--policy-->",
          () => `<meta http-equiv="Content-Security-Policy" content="${policy(script, own)}" />`,
        )
        .replace(/<title>.*?<\/title>/, () => `<title>${escape(page.title)}</title>`)
        .replace(/(<meta name="description" content=")[^"]*/, (_, head) => head + escape(page.description))
        .replace("<!--page-->", () => page.html)
    );
  };
}
