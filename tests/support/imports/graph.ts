import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { createFilter, normalizePath } from "vite";
import { scriptImports } from "./scriptImports.ts";
import { readStyles } from "./styles.ts";

/** An arrow of the graph: a file asks for another, or for a package. */
export interface Import {
  readonly file: string;
  /** A path from the root of the repository, or the name of a package. */
  readonly target: string;
  readonly isPackage: boolean;
}

const root = join(import.meta.dirname, "../../..");

/** The scripts and style sheets under src, by their paths from the root of the repository. */
export function readSources(): ReadonlyMap<string, string> {
  const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .map((file) => `src/${normalizePath(file)}`)
    .filter((file) => /\.(tsx?|css)$/.test(file))
    .toSorted();
  return new Map(files.map((file) => [file, readFileSync(join(root, file), "utf8")]));
}

/** Every arrow between these files, and from them to what lies outside. */
export function importsOf(sources: ReadonlyMap<string, string>): Import[] {
  const files = [...sources.keys()];
  return [...sources].flatMap(([file, text]) => {
    if (file.endsWith(".css"))
      return readStyles(file, text).specifiers.map((specifier) => arrow(file, specifier));
    const { specifiers, globs } = scriptImports(file, text);
    const met = globs.flatMap((patterns) => files.filter(matches(file, patterns)));
    return [
      ...specifiers.map((specifier) => arrow(file, specifier)),
      ...met.filter((target) => target !== file).map((target) => ({ file, target, isPackage: false })),
    ];
  });
}

function arrow(file: string, specifier: string): Import {
  const path = pathOf(file, specifier);
  if (path !== null) return { file, target: path, isPackage: false };
  const [scope, name] = specifier.split("/");
  return { file, target: scope.startsWith("@") ? `${scope}/${name}` : scope, isPackage: true };
}

/** What an address stands for, seen from a file; null for a package. `?raw` and the like only say how it is read. */
export function pathOf(file: string, specifier: string): string | null {
  const [address] = specifier.split("?");
  if (address.startsWith("/")) return address.slice(1);
  return address.startsWith(".") ? posix.join(posix.dirname(file), address) : null;
}

/** Does a pattern of `import.meta.glob` meet a file? Those after "!" leave files out. */
function matches(file: string, patterns: readonly string[]): (other: string) => boolean {
  const paths = (those: readonly string[]) => those.map((pattern) => pathOf(file, pattern) ?? pattern);
  const out = patterns.filter((pattern) => pattern.startsWith("!")).map((pattern) => pattern.slice(1));
  const into = patterns.filter((pattern) => !pattern.startsWith("!"));
  return createFilter(paths(into), paths(out), { resolve: false });
}
