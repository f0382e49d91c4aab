import { type Digits, type DigitSet, parseDigits } from "./digitsFormat.ts";
import { whatCame, wholeFile } from "./wholeFile.ts";

/** Where the packed digits lie, relative to the site's root. */
export const digitsFirst = "data/digits-first.bin";
export const digitsRest = "data/digits-rest.bin";

export interface LoadingDigits {
  /** The first 1,000 (900 to train on, 100 held out, the classes equally often), to draw with while the rest is on its way. */
  readonly first: Promise<Digits>;
  /** All 10,000: 9,000 to train on, 1,000 held out. Those of `first` come first in each. */
  readonly all: Promise<Digits>;
}

/** Some hosts undo gzip on the way, others deliver the file as it is: the first two bytes tell. */
async function gunzipped(bytes: Uint8Array<ArrayBuffer>, file: string): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch {
    throw new Error(`The pictures could not be read: ${file} is cut short or damaged.`);
  }
}

/** Loads one packed file from under the site’s root. Rejects with a sentence for the reader. */
export async function loadPacked(
  root: string | URL,
  file: string,
  fetch: (url: URL) => Promise<Response>,
): Promise<Digits> {
  const bytes = await wholeFile(
    fetch(new URL(file, root)),
    (status) => new Error(`The pictures could not be loaded: ${whatCame(file, status)}`),
  );
  return parseDigits(await gunzipped(bytes, file), file);
}

function join(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

const joinSets = (a: DigitSet, b: DigitSet): DigitSet => ({
  pictures: join(a.pictures, b.pictures),
  labels: join(a.labels, b.labels),
});

/** The digits of two files, those of the first ahead. */
export const joinDigits = (a: Digits, b: Digits): Digits => ({
  train: joinSets(a.train, b.train),
  heldOut: joinSets(a.heldOut, b.heldOut),
});

/**
 * Loads MNIST's digits from under the site's root (an absolute address that ends in a slash). A run must wait for
 * `all`: what it draws from would otherwise depend on the network. Rejects with a sentence for the reader.
 */
export function loadDigits(root: string | URL, fetch: (url: URL) => Promise<Response>): LoadingDigits {
  const first = loadPacked(root, digitsFirst, fetch);
  const all = Promise.all([first, loadPacked(root, digitsRest, fetch)]).then(([a, b]) => joinDigits(a, b));
  // Whoever wants only the first is not to meet the failure of the rest as an unhandled rejection.
  all.catch(() => undefined);
  return { first, all };
}
