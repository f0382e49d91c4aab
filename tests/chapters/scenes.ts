import { expect } from "vitest";
import { figures } from "../../src/figures/registry.ts";

/** There is such a figure, and it has such a scene. */
export async function holdScene(slug: string, scene: string): Promise<void> {
  const entry = figures.find((figure) => figure.slug === slug);
  expect(entry, `figure ${slug}`).toBeDefined();
  const figure = await entry?.load();
  expect(figure?.scenes.map(({ name }) => name)).toContain(scene);
}
