import { existsSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
};
const packed = promisify(gzip);

/** Serves a folder as the usual hosts of static sites do: texts as gzip, files for ten minutes, /vae by vae.html. */
export async function serveGzipped(folder: string): Promise<{ base: string; close: () => void }> {
  const cache = new Map<string, Buffer>();
  const bodyOf = async (file: string) => {
    const known = cache.get(file);
    if (known) return known;
    const bytes = await readFile(file);
    const body = extname(file) in types ? await packed(bytes) : bytes;
    cache.set(file, body);
    return body;
  };
  const fileAt = (path: string) =>
    [path, `${path}.html`, join(path, "index.html")]
      .map((candidate) => join(folder, normalize(candidate)))
      .find((candidate) => existsSync(candidate) && statSync(candidate).isFile());
  const server = createServer(async (request, response) => {
    const file = fileAt(decodeURIComponent(new URL(request.url ?? "/", "http://host").pathname));
    if (!file) return response.writeHead(404).end();
    const type = types[extname(file)];
    response.writeHead(200, {
      "Content-Type": type ?? "application/octet-stream",
      "Cache-Control": "max-age=600",
      ...(type && { "Content-Encoding": "gzip" }),
    });
    response.end(await bodyOf(file));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return { base: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
