import { createRequire } from "node:module";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import { inColours, type Theme, themeColours, themes } from "./themeColours.ts";

/** What `src/app/pictures.tsx` exports. */
interface Pictures {
  readonly pictured: readonly string[];
  pictureOf(slug: string): Promise<string>;
}

/** The pictures' code, in a server that inlines TensorFlow.js: Node cannot load its modules one by one. */
async function load(server: ViteDevServer): Promise<Pictures> {
  // TensorFlow.js takes Node for a place of CommonJS modules.
  globalThis.require ??= createRequire(import.meta.url);
  return (await server.ssrLoadModule("/src/app/pictures.tsx")) as Pictures;
}

/** What the server that draws pictures is told. */
export const inlined = { noExternal: [/^@tensorflow\//] };

/** Writes the picture of every figure, drawn from its own model, once in the colours of each theme. */
export async function writePictures(server: ViteDevServer, out: string): Promise<void> {
  const { pictured, pictureOf } = await load(server);
  const colours = themeColours();
  await mkdir(join(out, "pictures"), { recursive: true });
  for (const slug of pictured) {
    const svg = await pictureOf(slug);
    for (const theme of themes)
      await writeFile(join(out, "pictures", `${slug}-${theme}.svg`), inColours(svg, colours[theme]));
  }
}

/** Draws the same pictures when they are asked for, while developing. */
export function pictures(): Plugin {
  return {
    name: "pictures",
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const [, slug, theme] = /\/pictures\/([\w-]+)-(light|dark)\.svg$/.exec(request.url ?? "") ?? [];
        if (slug === undefined) return next();
        try {
          const svg = await (await load(server)).pictureOf(slug);
          response.setHeader("Content-Type", "image/svg+xml");
          response.end(inColours(svg, themeColours()[theme as Theme]));
        } catch (fault) {
          next(fault);
        }
      });
    },
  };
}
