import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join, relative, resolve } from "node:path";
import subsetFont from "subset-font";
import { normalizePath } from "vite";

const cache = resolve("node_modules/.cache/fonts");

/**
 * The face at `specifier`, as the style sheet `sheet` names it, cut to `letters`.
 *
 * @param axes what is kept of a variable face's axes.
 */
export async function cutFont(
  sheet: string,
  specifier: string,
  letters: string,
  axes?: Readonly<Record<string, { min: number; max: number }>>,
): Promise<Buffer> {
  const font = await readFile(createRequire(sheet).resolve(specifier));
  return subsetFont(font, letters, { targetFormat: "woff2", ...(axes && { variationAxes: { ...axes } }) });
}

/** Keeps a cut face as a file, and says how `sheet` names it. */
export async function keepFont(sheet: string, specifier: string, font: Buffer): Promise<string> {
  await mkdir(cache, { recursive: true });
  const file = join(cache, basename(specifier));
  await writeFile(file, font);
  return normalizePath(relative(dirname(sheet), file));
}
