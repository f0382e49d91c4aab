import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";

const script = readFileSync(new URL("../../../public/early.js", import.meta.url), "utf8");

interface Visit {
  readonly kept?: Readonly<Record<string, string>>;
  readonly isDark?: boolean;
  readonly isStill?: boolean;
  /** The browser lets nothing be kept. */
  readonly isForbidden?: boolean;
}

/** Runs the early script as a browser would, and gives back the page, and how to tell it of a change. */
function visit({ kept = {}, isDark = false, isStill = false, isForbidden = false }: Visit) {
  const heard = new Map<string, (event: object) => void>();
  const systems: Record<string, { matches: boolean; tell: () => void }> = {};
  const style = new Map<string, string>();
  const classes = new Set<string>();
  const dataset: Record<string, string> = {};
  const getItem = (name: string) => {
    if (isForbidden) throw new Error("SecurityError");
    return kept[name] ?? null;
  };
  runInNewContext(script, {
    document: {
      addEventListener: () => undefined,
      documentElement: {
        dataset,
        classList: { contains: (name: string) => classes.has(name) },
        style: {
          setProperty: (name: string, value: string) => void style.set(name, value),
          removeProperty: (name: string) => void style.delete(name),
        },
      },
    },
    localStorage: { getItem },
    matchMedia: (query: string) => {
      if (!query.includes("prefers")) return { matches: false };
      const system = { matches: query.includes("dark") ? isDark : isStill, tell: () => undefined as void };
      systems[query.includes("dark") ? "dark" : "still"] = system;
      return Object.defineProperty(system, "addEventListener", {
        value: (_: string, listener: () => void) => void (system.tell = listener),
      });
    },
    addEventListener: (type: string, listener: (event: object) => void) => void heard.set(type, listener),
  });
  return {
    look: () => [dataset.theme, dataset.motion, style.get("--text-size") ?? "1"].join(" "),
    tell: (key: string | null, newValue: string | null) => heard.get("storage")?.({ key, newValue }),
    system: (name: "dark" | "still", matches: boolean) => {
      systems[name].matches = matches;
      systems[name].tell();
    },
    classes,
  };
}

test.each([
  [{}, "light full 1"],
  [{ isDark: true, isStill: true }, "dark less 1"],
  [{ isDark: true, isForbidden: true }, "dark full 1"],
  [{ isDark: true, kept: { "elbo-room.theme": "light" } }, "light full 1"],
  [
    { kept: { "elbo-room.theme": "dark", "elbo-room.motion": "less", "elbo-room.text": "125" } },
    "dark less 1.25",
  ],
  [{ isStill: true, kept: { "elbo-room.motion": "full", "elbo-room.text": "90" } }, "light full 0.9"],
  [{ isDark: true, kept: { "elbo-room.theme": "blue", "elbo-room.text": "9000" } }, "dark full 1"],
  [{ kept: { "elbo-room.text": "1.5;color:red" } }, "light full 1"],
])("before the first paint %o looks %s", (given, look) => {
  expect(visit(given).look()).toBe(look);
});

test("a change is heard, from here and from other tabs, also where nothing can be kept", () => {
  const { look, tell } = visit({ isForbidden: true, isDark: true });
  tell("elbo-room.theme", "light");
  tell("elbo-room.text", "150");
  tell("somebody-elses", "dark");
  expect(look()).toBe("light full 1.5");
  tell("elbo-room.theme", null);
  tell("elbo-room.text", null);
  tell("elbo-room.motion", "less");
  expect(look()).toBe("dark less 1");
});

test("the system is followed while nothing is chosen, and paper stays light", () => {
  const { look, tell, system, classes } = visit({});
  system("dark", true);
  system("still", true);
  expect(look()).toBe("dark less 1");
  tell("elbo-room.theme", "light");
  tell("elbo-room.motion", "full");
  expect(look()).toBe("light full 1");
  classes.add("on-paper");
  tell("elbo-room.theme", "dark");
  expect(look()).toBe("light full 1");
});
