import { spawn } from "node:child_process";

interface Patience {
  /** How long the command may take, milliseconds. */
  readonly most: number;
  /** How often it is said that it still works, milliseconds. */
  readonly every: number;
}

/**
 * Runs a command and says so, and again while it works; its own words go on to stderr. It can ask nothing. Rejects if it
 * cannot be started, fails, or takes too long: then it is ended, with all that it has started.
 */
export async function runSaying(
  command: string,
  args: readonly string[],
  { most, every }: Patience = { most: 300_000, every: 20_000 },
  say: (words: string) => void = (words) => void process.stderr.write(`${words}\n`),
): Promise<void> {
  const line = [command, ...args].join(" ");
  const began = Date.now();
  say(`Running: ${line}`);
  // A group of its own, so that it ends as a whole.
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"], detached: true });
  for (const words of [child.stdout, child.stderr]) words.on("data", (part) => process.stderr.write(part));
  const heart = setInterval(() => {
    const seconds = Math.round((Date.now() - began) / 1000);
    say(`Still running after ${seconds} s, at most ${most / 1000} s: ${line}`);
  }, every);
  try {
    await new Promise<void>((done, fail) => {
      const timer = setTimeout(() => {
        fail(new Error(`took more than ${most / 1000} s and was ended: ${line}`));
        if (child.pid !== undefined) endGroup(child.pid);
      }, most);
      child.on("error", fail);
      child.on("close", (code) => (code === 0 ? done() : fail(new Error(`ended with ${code}: ${line}`))));
      child.on("close", () => clearTimeout(timer));
      child.on("error", () => clearTimeout(timer));
    });
  } finally {
    clearInterval(heart);
  }
}

function endGroup(leader: number): void {
  try {
    process.kill(process.platform === "win32" ? leader : -leader, "SIGKILL");
  } catch {
    // It has ended by itself in the meantime.
  }
}
