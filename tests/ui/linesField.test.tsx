import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { integer, text } from "../../src/knobs/specs.ts";
import { Controls } from "../../src/ui/Controls.tsx";

const nothing = () => undefined;

test("a text of several lines has a tall field, where they stand one under the other", () => {
  const specs = { map: text({ label: "Map", default: "", problem: () => null, separator: "/" }) };
  const html = renderToString(
    <Controls prefix="f" specs={specs} params={{ map: "S.G/..." }} edit={nothing} />,
  );
  expect(html).toMatch(/<textarea id="f-map"[^>]*>S\.G\n\.\.\.<\/textarea>/);
});

test("a knob that the picture has is not among the knobs", () => {
  const specs = {
    t: integer({ label: "Time", min: 1, max: 9, default: 1, inPicture: true }),
    n: integer({ label: "Number", min: 1, max: 9, default: 1 }),
  };
  const html = renderToString(<Controls prefix="f" specs={specs} params={{ t: 1, n: 1 }} edit={nothing} />);
  expect(html).toContain('id="f-n"');
  expect(html).not.toContain('id="f-t"');
});
