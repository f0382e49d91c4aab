import { describe, expect, test } from "vitest";
import type { KeptLinks } from "../../scripts/links/keptLinks.ts";
import { readLink } from "../../scripts/links/readLink.ts";
import { figures } from "../../src/figures/registry.ts";

const files = Object.entries(
  import.meta.glob<KeptLinks>("../fixtures/links/*.json", { import: "default", eager: true }),
);

/** What a knob that has come since does in a link of old is told by no file. */
const asKept = (params: object, known: object) =>
  Object.fromEntries(Object.entries(params).filter(([name]) => name in known));

test("links of every figure are kept, each of its scenes among them", async () => {
  for (const { slug, load } of figures) {
    const kept = files.flatMap(([, file]) => file[slug]?.links ?? []);
    const scenes = new Set(kept.map(([, scene]) => scene));
    for (const { name } of (await load()).scenes)
      expect(scenes, `npm run links keeps those of ${slug}`).toContain(name);
  }
});

describe.each(files)("links of %s still mean what they meant", (_, file) => {
  test.each(Object.entries(file))("%s", async (slug, { defaults, links }) => {
    for (const [link, scene, params] of links) {
      const read = await readLink(link);
      const meant = { ...defaults, ...params };
      expect
        .soft(
          {
            slug: read.figure.slug,
            scene: read.scene,
            params: asKept(read.params, meant),
            notices: read.notices,
          },
          link,
        )
        .toEqual({ slug, scene, params: meant, notices: [] });
    }
  });
});
