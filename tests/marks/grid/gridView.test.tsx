import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import {
  CellDisk,
  CellLabel,
  CellMark,
  EndMarks,
  GridView,
  PathMark,
} from "../../../src/marks/grid/index.ts";
import { spreadInCell } from "../../../src/marks/grid/spreadInCell.ts";

const map = { rows: 2, columns: 3, letters: "S.G..#" };
const draw = (children: React.ReactNode, more: Partial<React.ComponentProps<typeof GridView>> = {}) =>
  renderToStaticMarkup(
    <GridView map={map} width={60} height={60} name="A map" {...more}>
      {children}
    </GridView>,
  );

describe("a grid", () => {
  test("is a picture, or with onAt a control, whose cell at is in a frame", () => {
    expect(draw(null)).toContain('role="img" aria-label="A map"');
    expect(draw(null)).not.toContain("grid-cell-frame");
    const control = draw(null, { at: 4, onAt: () => {} });
    expect(control).toContain('role="grid"');
    expect(control).not.toContain('role="img"');
    expect(control).toContain('class="grid-cell-frame" x="20" y="20"');
    expect(draw(null, { at: 4, onAt: () => {}, lit: null })).not.toContain("grid-cell-frame");
  });

  test("tells its marks where its cells are", () => {
    expect(draw(<PathMark states={[0, 1, 4]} colour="phi" />)).toContain(
      'd="M10,10L30,10L30,30" fill="none" stroke="var(--phi)"',
    );
    expect(draw(<CellDisk cell={5} radius={0.5} colour="bad" />)).toContain('cx="50" cy="30" r="10"');
    expect(draw(<CellMark cell={2} />)).toContain('x="40" y="0"');
    expect(draw(<EndMarks />).match(/>[SG]</g)).toEqual([">S<", ">G<"]);
  });

  test("keeps words inside", () => {
    const label = draw(
      <CellLabel cell={0} side="above">
        optimal
      </CellLabel>,
    );
    expect(label).toMatch(/x="25\.2\d*" y="11"/);
  });

  test("is asked for by marks that stand outside of one", () => {
    expect(() => renderToStaticMarkup(<CellMark cell={0} />)).toThrow(/GridView/);
  });
});

test("gives every walker a place of its own within its cell", () => {
  const places = Array.from({ length: 300 }, (_, i) => spreadInCell(i, 300, 0.3));
  for (const [x, y] of places) expect(Math.hypot(x, y)).toBeLessThan(0.3);
  expect(new Set(places.map(String)).size).toBe(300);
});
