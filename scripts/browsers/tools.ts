import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";

/** A program that works beside this one. */
export interface Tool {
  /** Ends it, and all that it has started. */
  end(): Promise<void>;
}

const started = new Set<ChildProcess>();

/** Whatever way this script ends, nothing that it has started outlives it. */
process.on("exit", () => {
  for (const child of started) endGroup(child, "SIGKILL");
});

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => process.exit(130));

function endGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // It has ended by itself.
  }
}

/** Starts a program in a group of its own; a browser that it starts belongs to that. */
export function startTool(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Tool {
  return toolOf(spawn(command, args, { stdio: "ignore", detached: true, env: { ...process.env, ...env } }));
}

function toolOf(child: ChildProcess): Tool {
  started.add(child);
  const ended = once(child, "exit").then(() => started.delete(child));
  // What cannot be started is missed by who waits for its first answer.
  child.on("error", () => started.delete(child));
  return {
    end: async () => {
      if (!started.has(child)) return;
      endGroup(child, "SIGTERM");
      const tooLong = setTimeout(() => endGroup(child, "SIGKILL"), 5_000);
      await ended;
      clearTimeout(tooLong);
    },
  };
}

/** A screen that nobody sees, 1920×1200; it picks a free number for itself. Rejects if there is none. */
export async function startScreen(): Promise<Tool & { readonly display: string }> {
  const options = ["-displayfd", "1", "-screen", "0", "1920x1200x24", "-nolisten", "tcp"];
  const child = spawn("Xvfb", options, { stdio: ["ignore", "pipe", "ignore"], detached: true });
  const tool = toolOf(child);
  const [number] = (await Promise.race([
    once(child.stdout, "data"),
    once(child, "exit").then(() => Promise.reject(new Error("Xvfb did not start."))),
  ])) as [Buffer];
  return { ...tool, display: `:${number.toString("utf8").trim()}` };
}

/** A port of this machine that nobody listens on just now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
