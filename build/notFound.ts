import { readFileSync, statSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build, type Plugin } from "vite";
import { addressBook } from "./addressBook.ts";
import { checksum } from "./checksum.ts";

/** The script of the page in one piece, with all that it imports. */
async function scriptOf(root: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: "error",
    build: {
      target: "es2023",
      write: false,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: join(root, "src/app/notFound/main.ts") },
    },
  });
  if (!("output" in built)) throw new Error("The script of 404.html was not built.");
  return built.output[0].code.trim();
}

/** 404.html, whole in one file: it may be sent at any depth, where no relative address leads to its parts. */
async function pageOf(root: string): Promise<string> {
  const read = (file: string) => readFile(join(root, file), "utf8");
  const early = await read("public/early.js");
  const sheets = ["src/ui/tokens.css", "src/ui/base.css", "src/app/notFound/page.css"];
  const styles = (await Promise.all(sheets.map(read))).join("");
  const script = await scriptOf(root);
  const policy = [
    "default-src 'none'",
    `script-src ${checksum(early)} ${checksum(script)}`,
    `style-src ${checksum(styles)}`,
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return (await read("src/app/notFound/page.html"))
    .replace("<!--policy-->", `<meta http-equiv="Content-Security-Policy" content="${policy}" />`)
    .replace("<!--early-->", () => early)
    .replace("<!--styles-->", () => styles)
    .replace("<!--script-->", () => script);
}

/**
 * Writes 404.html, which hosts send for an address that is not there, and addresses.json, by which that page finds its
 * site. `npm start` answers as such a host does.
 */
export function notFound(): Plugin {
  let root = ".";
  let out = "dist";
  return {
    name: "not-found",
    configResolved(config) {
      root = config.root;
      out = config.build.outDir;
    },
    writeBundle: {
      order: "post",
      sequential: true,
      async handler() {
        await writeFile(join(out, "404.html"), await pageOf(root));
        await writeFile(join(out, "addresses.json"), JSON.stringify(await addressBook(root)));
      },
    },
    configurePreviewServer(server) {
      return () => {
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.url ?? "/", "http://host");
          if (statSync(join(out, pathname), { throwIfNoEntry: false })?.isFile()) return next();
          response.writeHead(404, { "Content-Type": "text/html" });
          response.end(readFileSync(join(out, "404.html")));
        });
      };
    },
  };
}
