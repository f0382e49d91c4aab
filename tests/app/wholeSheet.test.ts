import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";

const script = readFileSync(new URL("../../public/early.js", import.meta.url), "utf8");

class HTMLLinkElement {
  media = "print";
  readonly dataset: Record<string, string>;
  constructor(dataset: Record<string, string>) {
    this.dataset = dataset;
  }
}

/** Runs the early script in a page whose frames and timers come when they are asked for. */
function page() {
  const heard = new Map<string, (event: object) => void>();
  const waiting: (() => void)[] = [];
  const told: string[] = [];
  runInNewContext(script, {
    HTMLLinkElement,
    Event: class {
      readonly type: string;
      constructor(type: string) {
        this.type = type;
      }
    },
    document: {
      documentElement: {
        dataset: {},
        classList: { contains: () => false },
        style: { setProperty: () => undefined, removeProperty: () => undefined },
        toggleAttribute: () => undefined,
      },
      addEventListener: (type: string, listener: (event: object) => void) =>
        void heard.set(`link ${type}`, listener),
      dispatchEvent: ({ type }: { type: string }) => told.push(type),
    },
    localStorage: { getItem: () => null },
    matchMedia: () => ({ matches: false, addEventListener: () => undefined }),
    addEventListener: (type: string, listener: (event: object) => void) => void heard.set(type, listener),
    requestAnimationFrame: (act: () => void) => waiting.push(act),
    setTimeout: (act: () => void) => waiting.push(act),
  });
  return {
    told,
    hear: (type: string, target: object = {}) => heard.get(type)?.({ target }),
    next: () => waiting.shift()?.(),
  };
}

const link = () => new HTMLLinkElement({ whole: "" });

test("the whole sheet takes hold behind the next frame, and says so once", () => {
  const [{ hear, next, told }, sheet] = [page(), link()];
  hear("link load", sheet);
  next();
  expect(sheet.media).toBe("print");
  next();
  expect(sheet.media).toBe("all");
  hear("load");
  expect(told).toEqual(["wholesheet"]);
});

test("where no frames come it takes hold when all is loaded", () => {
  const [{ hear, told }, sheet] = [page(), link()];
  hear("link load", sheet);
  hear("load");
  expect([sheet.media, told]).toEqual(["all", ["wholesheet"]]);
});

test("one that cannot be had is not waited for, and another is none of its business", () => {
  const [{ hear, next, told }, sheet, other] = [page(), link(), new HTMLLinkElement({})];
  hear("link load", other);
  next();
  next();
  expect([other.media, told]).toEqual(["print", []]);
  hear("link error", sheet);
  next();
  next();
  expect(told).toEqual(["wholesheet"]);
});
