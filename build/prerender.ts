import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import react from "@vitejs/plugin-react";
import { createServer, type Plugin } from "vite";
import { about } from "./about.ts";
import { kernels } from "./kernels.ts";
import { inlined, writePictures } from "./pictures.ts";

/** What `src/app/prerender.tsx` exports. */
interface Site {
  addresses(): readonly string[];
  render(address: string, root: string): Promise<{ html: string; title: string; description: string }>;
  searchIndex(htmlOf: (address: string) => string | Promise<string>): Promise<string>;
}

const policy = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'", // KaTeX places its boxes with style attributes.
  "img-src 'self' data: blob:",
  "font-src 'self' data:", // The smallest faces of KaTeX travel in the style sheet.
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const escape = (text: string) => text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");

/** The built index.html, filled for one page that lies `root` above or beside the assets. */
function fill(
  template: string,
  root: string,
  page: { html: string; title: string; description: string },
): string {
  return (
    template
      .replace('data-root="./"', `data-root="${root}"`)
      .replace(/(href|src)="\.\//g, `$1="${root}`)
      // Where the page is sandboxed without allow-same-origin, a style sheet asked for across origins would not come.
      .replace('<link rel="stylesheet" crossorigin', '<link rel="stylesheet"')
      .replace("<!--policy-->", `<meta http-equiv="Content-Security-Policy" content="${policy}" />`)
      .replace(/<title>.*?<\/title>/, () => `<title>${escape(page.title)}</title>`)
      .replace(/(<meta name="description" content=")[^"]*/, (_, head) => head + escape(page.description))
      .replace("<!--page-->", () => page.html)
  );
}

/** Links that fetch the faces of the first lines at once, instead of when the style sheet has come. */
const preloads = (files: readonly string[]) =>
  files
    .filter((file) => /(?:source-serif-4|inter)-latin-wght-normal.*\.woff2$/.test(file))
    .map((file) => `<link rel="preload" href="./${file}" as="font" type="font/woff2" crossorigin />`)
    .join("");

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
        const template = built.replace("<!--fonts-->", preloads(Object.keys(bundle)));
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
              await writeFile(path, fill(template, root, page));
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
