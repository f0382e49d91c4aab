import { readFile } from "node:fs/promises";
import { join } from "node:path";

interface Dropped {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const bytes = (length: number) => Buffer.from(Array.from({ length }, (_, i) => (i * 131 + 7) % 256));
const text = (content: string) => async () => Buffer.from(content);

/** The project's folder, from which npm runs its scripts and Vitest its tests. */
const ofProject = (path: string) => () => readFile(join(process.cwd(), path));

const makers: Readonly<Record<string, () => Promise<Buffer>>> = {
  "empty.bin": text(""),
  "noise.safetensors": async () => bytes(5000),
  "page.html": text("<!doctype html><title>404</title>"),
  "broken.json": text('{"beats": ['),
  "deep.json": text(`${"[".repeat(5000)}${"]".repeat(5000)}`),
  "polluted.json": text('{"__proto__": {"x": 1}, "constructor": {"prototype": {"y": 2}}}'),
  "lecture.json": text('{"lecture": 1, "entries": []}'),
  "numbers.csv": text("x,y\n1,2\n3,4\n"),
  "words.csv": text("a;b\n,,,\n\u0000"),
  "map.txt": text("S..\n.#.\n..G\n"),
  "picture.svg": text(
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>',
  ),
  "good.npz": ofProject("tests/data/own/files/plain.npz"),
  "not-finite.npz": ofProject("tests/data/own/files/nan.npz"),
  "table.npy": ofProject("tests/data/own/files/table.npy"),
  "idx.gz": ofProject("tests/data/own/files/fashion-t10k-images-idx3-ubyte.gz"),
  "run.safetensors": ofProject("public/checkpoints/vae-plane-beta-1.safetensors"),
  "picture.png": ofProject("docs/vae.png"),
};

/** What the monkey has in its pockets: runs, arrays, lists, lectures, pictures; whole, broken and hostile. */
export const fileNames: readonly string[] = Object.keys(makers);

const types: Readonly<Record<string, string>> = {
  json: "application/json",
  csv: "text/csv",
  txt: "text/plain",
  html: "text/html",
  svg: "image/svg+xml",
  png: "image/png",
  gz: "application/gzip",
};

/** A file by its name. Throws if there is none of that name. */
export async function fileNamed(name: string): Promise<Dropped> {
  if (!Object.hasOwn(makers, name)) throw new Error(`There is no file ${name} to drop.`);
  const ending = name.slice(name.lastIndexOf(".") + 1);
  return { name, mimeType: types[ending] ?? "application/octet-stream", buffer: await makers[name]() };
}
