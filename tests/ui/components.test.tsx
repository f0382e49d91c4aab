import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { choice, integer } from "../../src/knobs/specs.ts";
import { ChecksBadge } from "../../src/ui/ChecksBadge.tsx";
import { Controls } from "../../src/ui/Controls.tsx";
import { DataTable } from "../../src/ui/DataTable.tsx";
import { formatNumber } from "../../src/math/formatNumber.ts";
import { Transport } from "../../src/ui/Transport.tsx";

const nothing = () => undefined;
const wordsOf = (html: string) =>
  html
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .trim();

test("numbers are written for reading", () => {
  expect(
    [1234567, -0.5, 1 / 3, 1e-9, -1e-9, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY].map(formatNumber),
  ).toEqual(["1234567", "−0.5", "0.333333", "1e−9", "−1e−9", "∞", "−∞"]);
});

describe("the checks badge", () => {
  const good = { name: "sum", estimate: 1, exact: 1, tolerance: 1e-9, holds: true };
  const bad = { name: "mean", estimate: 2, exact: 1, standardError: 0.1, holds: false };
  test("counts what holds, and says it in words", () => {
    const html = wordsOf(renderToStaticMarkup(<ChecksBadge checks={[good, bad]} pending="" />));
    expect(html).toContain("checked ✗ 1 of 2");
    expect(html).toContain("mean 2 1 ± 4 × 0.1 (standard error) ✗ fails");
    expect(wordsOf(renderToStaticMarkup(<ChecksBadge checks={[good]} pending="" />))).toContain(
      "checked ✓ 1 of 1",
    );
  });
  test("claims nothing that was not checked", () => {
    expect(renderToStaticMarkup(<ChecksBadge checks={[]} pending="checked at pauses" />)).not.toContain("✓");
  });
});

test("a long table is capped on the page, and says so", () => {
  const rows = Array.from({ length: 250 }, (_, i) => [i, i === 3 ? null : -i]);
  const table = {
    name: "trace",
    caption: "All steps.",
    columns: [{ name: "step" }, { name: "elbo", unit: "nats" }],
    rows,
  };
  const html = renderToStaticMarkup(<DataTable table={table} />);
  expect(html.match(/<tr>/g)).toHaveLength(101);
  expect(wordsOf(html)).toContain("the first 100 of 250 rows");
  expect(html).toContain("<td>–</td>");
});

const choosing = (options: Record<string, string>) =>
  renderToStaticMarkup(
    <Controls
      prefix="f"
      specs={{ k: choice({ label: "Kind", options, default: Object.keys(options)[0] }) }}
      params={{ k: Object.keys(options)[0] }}
      edit={nothing}
    />,
  );

test("a choice of one has no control; a long choice drops down; a short one stands in a row", () => {
  expect(choosing({ a: "A" })).toBe("");
  expect(choosing({ a: "A", b: "B" })).toContain('type="radio"');
  expect(choosing({ a: "Reparameterized gradient", b: "Score function" })).toContain("<select");
});

test("a slider tells its value with its unit, and its field holds it exactly", () => {
  const specs = {
    n: integer({ label: "Draws", min: 1, max: 1000, default: 10, scale: "log", unit: "steps" }),
  };
  const html = renderToStaticMarkup(<Controls prefix="f" specs={specs} params={{ n: 777 }} edit={nothing} />);
  expect(html).toContain('aria-valuetext="777 steps"');
  expect(html).toContain('value="777"');
});

const buttons = (state: { playing: boolean; ended: boolean; ready: boolean }) =>
  [
    ...renderToStaticMarkup(
      <Transport
        {...state}
        outOfSight={false}
        speed={Number.POSITIVE_INFINITY}
        speeds={[1, Number.POSITIVE_INFINITY]}
        onPlay={nothing}
        onPause={nothing}
        onStep={nothing}
        onRewind={nothing}
        onSpeed={nothing}
        progress="step 0"
        announcement=""
      />,
    ).matchAll(
      /<button[^>]*?(aria-disabled="true")?><svg.*?<\/svg>(?:<span[^>]*>)?(\w+)(?:<\/span>)?<\/button>/g,
    ),
  ].map(([, disabled, name]) => name + (disabled === undefined ? "" : " (off)"));

test("the transport has one button for Play and Pause, and none that leads nowhere", () => {
  expect(buttons({ playing: false, ended: false, ready: true })).toEqual(["Play", "Step", "Rewind"]);
  expect(buttons({ playing: true, ended: false, ready: true })).toEqual(["Pause", "Step", "Rewind"]);
  expect(buttons({ playing: false, ended: true, ready: true })).toEqual([
    "Play (off)",
    "Step (off)",
    "Rewind",
  ]);
  expect(buttons({ playing: false, ended: false, ready: false })).toEqual([
    "Play (off)",
    "Step (off)",
    "Rewind (off)",
  ]);
});
