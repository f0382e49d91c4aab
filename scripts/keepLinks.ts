// Keeps what links mean today, so that they mean it in every release to come: tests/links holds the site to them.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { version } from "../package.json";
import { chapters } from "../src/contents.ts";
import { figures } from "../src/figures/registry.ts";
import { defaultsOf } from "../src/knobs/specs.ts";
import type { FigureLinks, KeptLink, KeptLinks } from "./links/keptLinks.ts";
import { linksOf } from "./links/linksOf.ts";
import { readLink } from "./links/readLink.ts";

const folder = "tests/fixtures/links";
const file = join(folder, `${process.argv[3] ?? version}.json`);

const readFile = (path: string) => JSON.parse(readFileSync(path, "utf8")) as KeptLinks;

mkdirSync(folder, { recursive: true });
const known = new Set(
  readdirSync(folder)
    .flatMap((name) => Object.values(readFile(join(folder, name))))
    .flatMap(({ links }) => links.map(([link]) => link)),
);
const kept: Record<string, FigureLinks> = existsSync(file) ? { ...readFile(file) } : {};
let added = 0;

for (const { slug, load } of figures) {
  const figure = await load();
  const chapter = chapters.find((candidate) => candidate.figures.includes(slug));
  if (!chapter) throw new Error(`${slug} stands in no chapter.`);
  const defaults = kept[slug]?.defaults ?? defaultsOf(figure.params);
  const fresh: KeptLink[] = [];
  for (const link of new Set(linksOf(figure, chapter.address))) {
    if (known.has(link)) continue;
    const read = await readLink(link);
    if (read.figure !== figure || read.notices.length > 0)
      throw new Error(`${link} is not read: ${read.notices.join("; ")}`);
    const params = Object.entries(read.params).filter(([name, value]) => value !== defaults[name]);
    fresh.push([link, read.scene, Object.fromEntries(params)]);
  }
  if (fresh.length === 0) continue;
  added += fresh.length;
  kept[slug] = { defaults, links: [...(kept[slug]?.links ?? []), ...fresh] };
}

/** A link a line: what a release adds is read in its diff. */
const written = Object.entries(kept).map(([slug, { defaults, links }]) => {
  const lines = links.map((link) => `      ${JSON.stringify(link)}`).join(",\n");
  return `  ${JSON.stringify(slug)}: {\n    "defaults": ${JSON.stringify(defaults)},\n    "links": [\n${lines}\n    ]\n  }`;
});
if (added > 0) writeFileSync(file, `{\n${written.join(",\n")}\n}\n`);
process.stdout.write(`${added} links are new in ${file}; those that were known stay as they are.\n`);
