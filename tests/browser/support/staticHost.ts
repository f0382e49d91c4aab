import { existsSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, sep } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".wasm": "application/wasm",
  ".woff2": "font/woff2",
  ".json": "application/json",
  ".txt": "text/plain; charset=utf-8",
};

export interface StaticHost {
  /** Where the site's root is answered, with a trailing slash: not the root of the host. */
  readonly base: string;
  close(): Promise<void>;
}

interface HostOptions {
  /**
   * Answers /vae by vae.html and what is not there by 404.html, as GitHub Pages does; a plain host redirects /vae to
   * /vae/, and has a page of its own for what is not there.
   */
  readonly cleanUrls?: boolean;
  /** Pages that others have put beside the site, and files put in the place of its own: path below the root → text. */
  readonly beside?: ReadonlyMap<string, string>;
  /** Lets pages of any origin read its files, as GitHub Pages does. */
  readonly isOpen?: boolean;
  /** Sends texts as gzip, as the usual hosts do. */
  readonly gzip?: boolean;
}

const subPath = "/some/sub/path/";
const isFile = (path: string) => existsSync(path) && statSync(path).isFile();
const isFolder = (path: string) => existsSync(path) && statSync(path).isDirectory();

const packedFiles = new Map<string, Promise<Buffer>>();

/** A file as gzip, packed once: what is measured shall not wait for its host. */
function packedFile(file: string): Promise<Buffer> {
  const known = packedFiles.get(file) ?? readFile(file).then((bytes) => promisify(gzip)(bytes));
  packedFiles.set(file, known);
  return known;
}

/**
 * Serves a folder under a sub-path as the plainest of hosts would: no rewrites, no headers of its own. Pages are never
 * cached; what has its own contents in its name may be.
 */
export async function serveFolder(folder: string, options: HostOptions = {}): Promise<StaticHost> {
  const assets = join(folder, "assets", sep);
  const server = createServer(async (request, response) => {
    const { pathname, search } = new URL(request.url ?? "/", "http://host");
    const path = decodeURIComponent(pathname);
    const lost = async () => {
      const page = join(folder, "404.html");
      const sent = options.cleanUrls && isFile(page) ? await readFile(page) : "Not found";
      response.writeHead(404, { "Content-Type": types[".html"] }).end(sent);
    };
    if (!path.startsWith(subPath)) return lost();
    const beside = options.beside?.get(path.slice(subPath.length));
    if (beside !== undefined) {
      const type = types[extname(path)] ?? types[".html"];
      return response.writeHead(200, { "Content-Type": type, "Cache-Control": "no-store" }).end(beside);
    }
    let file = join(folder, normalize(`/${path.slice(subPath.length)}`));
    if (options.cleanUrls && !path.endsWith("/") && isFile(`${file}.html`)) file += ".html";
    if (isFolder(file)) {
      if (!path.endsWith("/")) return response.writeHead(301, { Location: `${pathname}/${search}` }).end();
      file = join(file, "index.html");
    }
    if (!isFile(file)) return lost();
    const type = types[extname(file)] ?? "application/octet-stream";
    const isPacked = options.gzip === true && /^text|json|svg/.test(type);
    response.writeHead(200, {
      "Content-Type": type,
      "Cache-Control": file.startsWith(assets) ? "max-age=31536000, immutable" : "no-store",
      ...(options.isOpen && { "Access-Control-Allow-Origin": "*" }),
      ...(isPacked && { "Content-Encoding": "gzip" }),
    });
    response.end(await (isPacked ? packedFile(file) : readFile(file)));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    base: `http://127.0.0.1:${port}${subPath}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
