import { afterAll, expect } from "vitest";
import { bugWorkers } from "./faults/inWorker.ts";
import { faults, figures } from "./faults/struck.ts";
import { type Survival, survive } from "./faults/survive.ts";
import { few, long } from "../support/long/due.ts";
import { test } from "./support/test.ts";

/** Seconds of training that may be lost. Asked where the machine has nothing else to do: a busy one keeps runs less often. */
const mostLost = 1;

const cases = Object.keys(figures).flatMap((slug) =>
  faults.map((fault) => ({ slug, fault, name: fault.name })),
);
const asked = few(cases, ({ slug, name }) => `${name}, ${slug}`, 1);

const table: string[] = [];
afterAll(() => {
  if (table.length > 0) console.info(["Faults survived", ...table].join("\n"));
});

function note(name: string, slug: string, { said, pressed, lost, back }: Survival): void {
  const numbers = `lost ${lost.toFixed(1)} s, on in ${back.toFixed(1)} s`;
  table.push(`  ${name.padEnd(24)}${slug.padEnd(20)}${numbers.padEnd(28)}${pressed.padEnd(14)}${said}`);
}

test.for(asked)("fault: $name, in $slug", { tags: "fifth" }, async ({ slug, fault }, { openPage }) => {
  const { page } = await openPage("about", { alone: true });
  await bugWorkers(page.context());
  await page.goto(new URL(`../figure/${slug}${figures[slug]}`, page.url()).href);
  const survival = await survive(page, slug, fault);
  note(fault.name, slug, survival);
  if (fault.isTold) expect(survival.said.length).toBeGreaterThan(20);
  if (long.all) expect(survival.lost).toBeLessThanOrEqual(mostLost);
});
