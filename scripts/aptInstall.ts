import { runSaying } from "./runSaying.ts";

/** Installs Debian's packages, as root or by a sudo that asks nothing. Rejects where there is no apt-get, or it fails. */
export async function aptInstall(...packages: readonly string[]): Promise<void> {
  const [command, ...first] = process.getuid?.() === 0 ? ["apt-get"] : ["sudo", "-n", "apt-get"];
  const apt = (...args: string[]) => runSaying(command, [...first, ...args]);
  await apt("update");
  await apt("install", "-y", "--no-install-recommends", ...packages);
}
