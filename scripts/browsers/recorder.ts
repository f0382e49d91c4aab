import { readdir, readFile } from "node:fs/promises";
import { join, sep } from "node:path";

/** What `recorder.js` keeps in a page. */
interface Recorded {
  readonly faults: string[];
  /** Files that were handed to the reader, in order. */
  readonly files: { readonly name: string; readonly content: Blob }[];
  /** The box of an element as the window shows it, and how many times it is enlarged, in every engine alike. */
  asShown(element: Element): DOMRect;
  enlargementOf(element: Element): number;
}

declare global {
  interface Window {
    /** Set by `recorder.js`, where it is. */
    readonly recorded?: Recorded;
  }
}

/** The service worker would fetch the whole site beside what is asked, and answer with what it has kept. */
const withoutServiceWorker = "ServiceWorkerContainer.prototype.register = async () => undefined;";

const file = "recorder.js";

/** A page of the same origin on which nothing runs. */
export const emptyPage = "empty.html";

/**
 * What a host lays over a built site so that its pages record: every page with the recorder in front, that itself, and an empty page.
 * @param site the folder of the built site
 * @param isKept lets the service worker in
 */
export async function withRecorder(site: string, isKept = false): Promise<Map<string, string>> {
  const script = await readFile(join(import.meta.dirname, file), "utf8");
  const over = new Map([
    [file, isKept ? script : script + withoutServiceWorker],
    [emptyPage, '<!doctype html><title>Empty</title><link rel="icon" href="data:,">'],
  ]);
  const names = (await readdir(site, { recursive: true })).filter((name) => name.endsWith(".html"));
  for (const name of names) {
    const page = await readFile(join(site, name), "utf8");
    const path = name.split(sep).join("/");
    const toRoot = "../".repeat(path.split("/").length - 1);
    const recording = page.replace("<script", `<script src="${toRoot}${file}"></script>\n    <script`);
    over.set(path, recording);
    if (path.endsWith("index.html")) over.set(path.slice(0, -"index.html".length), recording);
  }
  return over;
}
