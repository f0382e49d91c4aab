import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { withoutStacks } from "../../build/reactErrors.ts";

const ofReact = createRequire(createRequire(import.meta.url).resolve("react-dom/client"));
const client = readFileSync(ofReact.resolve("./cjs/react-dom-client.production.js"), "utf8");

/** Runs React's client and counts the errors that it makes meanwhile. */
function errorsMadeBy(code: string): number {
  let made = 0;
  function Counted(this: unknown, message: string) {
    made++;
    return new globalThis.Error(message);
  }
  Counted.prototype = Error.prototype;
  const load = new Function("exports", "require", "Error", "process", code);
  load({}, ofReact, Counted, process);
  return made;
}

test("React's client makes errors as it loads, and none once their stacks are left out", () => {
  expect(errorsMadeBy(client)).toBe(5);
  expect(errorsMadeBy(withoutStacks(client))).toBe(0);
});

test("what it makes instead is an error with the same message", () => {
  const read = (code: string): unknown =>
    new Function("exports", "require", "process", `${code}; return SuspenseException;`)({}, ofReact, process);
  const [given, made] = [read(client), read(withoutStacks(client))];
  expect(made).toBeInstanceOf(Error);
  expect(String(made)).toBe(String(given));
});
