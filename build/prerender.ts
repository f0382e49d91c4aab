import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import react from "@vitejs/plugin-react";
import { createServer, type Plugin } from "vite";
import { about } from "./about.ts";
import { type PageParts, pageFiller, sheetOf, templateOf } from "./fillPage.ts";
import { withoutFaces } from "./firstStyles.ts";
import { kernels } from "./kernels.ts";
import { inlined, writePictures } from "./pictures.ts";

/** What `src/app/prerender.tsx` exports. */
interface Site {
  addresses(): readonly string[];
  render(address: string, root: string): Promise<PageParts>;
  searchIndex(htmlOf: (address: string) => string | Promise<string>): Promise<string>;
}

/**
 * Writes a real HTML file for every address, its prose readable without JavaScript. Each page is written twice, as
 * `vae.html` and `vae/index.html`, each with links relative to where it is served: hosts differ in which of the two
 * answers `/vae`, and in whether they add the slash.
 */
export function prerender(): Plugin {
  let out = "dist";
  return {
    name: "prerender",
    configResolved(config) {
      out = config.build.outDir;
    },
    // While developing, the one index.html answers every address, so its links start from the server's root.
    transformIndexHtml: {
      order: "pre",
      handler: (html, { server }) => (server ? html.replaceAll('="./', '="/') : html),
    },
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        if (!request.url?.endsWith("/search.json")) return next();
        try {
          const site = (await server.ssrLoadModule("/src/app/prerender.tsx")) as Site;
          response.setHeader("Content-Type", "application/json");
          response.end(await site.searchIndex(async (address) => (await site.render(address, "./")).html));
        } catch (fault) {
          next(fault);
        }
      });
    },
    writeBundle: {
      order: "post",
      sequential: true,
      async handler(_, bundle) {
        const built = await readFile(join(out, "index.html"), "utf8");
        const sheetFile = join(out, sheetOf(built));
        const sheet = await readFile(sheetFile, "utf8");
        await writeFile(sheetFile, withoutFaces(sheet));
        const early = await readFile(join(out, "early.js"), "utf8");
        const fill = pageFiller(templateOf(built), early, sheet, Object.keys(bundle));
        const server = await createServer({
          configFile: false,
          plugins: [react(), about(), kernels()],
          ssr: inlined,
          appType: "custom",
          logLevel: "error",
          server: { middlewareMode: true, hmr: false, watch: null },
          optimizeDeps: { noDiscovery: true },
        });
        try {
          const site = (await server.ssrLoadModule("/src/app/prerender.tsx")) as Site;
          const written = new Map<string, string>();
          for (const address of site.addresses()) {
            const depth = address.split("/").filter(Boolean).length;
            const files =
              depth === 0
                ? [{ file: "index.html", root: "./" }]
                : [
                    { file: `${address}.html`, root: "../".repeat(depth - 1) || "./" },
                    { file: `${address}/index.html`, root: "../".repeat(depth) },
                  ];
            for (const { file, root } of files) {
              const path = join(out, file);
              await mkdir(dirname(path), { recursive: true });
              const page = await site.render(address, root);
              written.set(address, page.html);
              await writeFile(path, fill(root, page));
            }
          }
          const index = await site.searchIndex((address) => written.get(address) ?? "");
          await writeFile(join(out, "search.json"), index);
          await writePictures(server, out);
          await rm(join(out, ".vite"), { recursive: true, force: true });
        } finally {
          await server.close();
        }
      },
    },
  };
}
