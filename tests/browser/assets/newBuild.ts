import { cp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

const isText = (name: string) => /\.(js|html)$/.test(name);

/** Another name of its length, as another content would have given it. */
const renamed = (file: string) => file.replace(/-[\w-]{8}\.js$/, "-another8.js");

/** A copy of a built site. */
export async function copyOf(site: string, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await cp(site, folder, { recursive: true });
}

/** Puts a later build in the place of a site: its first script and its worker have other names, all of its files other revisions. */
export async function buildAgain(folder: string): Promise<void> {
  const assets = await readdir(join(folder, "assets"));
  const changed = assets.filter((name) => /^(worker|index)-[\w-]{8}\.js$/.test(name));
  const names = await readdir(folder, { recursive: true });
  for (const name of names.filter(isText)) {
    let text = await readFile(join(folder, name), "utf8");
    for (const old of changed) text = text.replaceAll(old, renamed(old));
    if (name === "sw.js")
      text = text.replaceAll(
        /"revision":(null|"\w*")/g,
        (_, revision: string) => `"revision":"${revision.replaceAll('"', "")}2"`,
      );
    await writeFile(join(folder, name), text);
  }
  for (const old of changed) await rename(join(folder, "assets", old), join(folder, "assets", renamed(old)));
}
