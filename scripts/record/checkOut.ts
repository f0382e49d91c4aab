import { execFile } from "node:child_process";
import { readFile, symlink } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly integrity?: string }>>;
}

const lockOf = async (checkout: string): Promise<Lock> =>
  JSON.parse(await readFile(join(checkout, "package-lock.json"), "utf8")) as Lock;

/** Every package that `theirs` asks for stands in `ours` at the same place, the same to the bit. */
export const holdsAllOf = (ours: Lock, theirs: Lock): boolean =>
  Object.entries(theirs.packages).every(
    ([place, { version, integrity }]) =>
      place === "" ||
      (ours.packages[place]?.version === version && ours.packages[place]?.integrity === integrity),
  );

/**
 * Checks a revision out into an empty folder, with its packages: ours, if they serve as well, else installed anew.
 * @returns what takes the checkout away again
 */
export async function checkOut(
  project: string,
  revision: string,
  folder: string,
): Promise<() => Promise<void>> {
  const git = (...args: string[]) => run("git", args, { cwd: project });
  await git("worktree", "add", "--detach", folder, revision);
  const remove = async () => void (await git("worktree", "remove", "--force", folder));
  try {
    if (holdsAllOf(await lockOf(project), await lockOf(folder)))
      await symlink(join(project, "node_modules"), join(folder, "node_modules"), "junction");
    else await run("npm", ["ci"], { cwd: folder, shell: process.platform === "win32" });
  } catch (error) {
    await remove();
    throw error;
  }
  return remove;
}

/** How git names what is checked out: "66d40f4", with "-dirty" if files differ from it. */
export async function nameOfCheckout(checkout: string): Promise<string> {
  const { stdout } = await run("git", ["describe", "--always", "--dirty"], { cwd: checkout });
  return stdout.trim();
}
