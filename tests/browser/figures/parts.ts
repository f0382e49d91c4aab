import { csvParseRows } from "d3";
import { unzipSync } from "fflate";
import { expect } from "vitest";
import type { Exported } from "../support/figure.ts";
import { expectSound, firstStep } from "../support/sound.ts";
import type { Visit } from "./visit.ts";

/** The tables in lines of words, as a CSV writes them. */
const inLines = ({ tables }: Exported) =>
  Object.entries(tables).map(([name, { columns, rows }]) => ({
    name,
    lines: [columns, ...rows.map((row) => row.map((cell) => String(cell ?? "")))],
  }));

/** What "Download CSV" gives: one table, or a zip of them with a README. */
function csvTables(file: Buffer, { figure, tables }: Exported) {
  const names = Object.keys(tables);
  const isAlone = names.length === 1;
  const files = isAlone ? { [`${names[0]}.csv`]: file } : unzipSync(file);
  const readme = isAlone ? [] : ["README.txt"];
  expect(Object.keys(files)).toEqual([...readme, ...names.map((name) => `${name}.csv`)]);
  const text = (name: string) => new TextDecoder().decode(files[name]);
  if (!isAlone) expect(text("README.txt")).toContain(`the figure ${figure} `);
  return names.map((name) => ({ name, lines: csvParseRows(text(`${name}.csv`)) }));
}

/** The buttons, a heading, and one figure to the page. */
export async function hasThePartsOfEveryFigure(visit: Visit): Promise<void> {
  const figure = await visit.figure();
  const transport = (await figure.runs()) ? ["Play", "Step", "Rewind", "Save run"] : [];
  for (const name of [...transport, "Reset", "Download JSON", "Download CSV", "Copy link"]) {
    expect(await figure.button(name).count(), name).toBe(1);
  }
  expect(await figure.page.locator("[data-figure]").count()).toBe(1);
  expect(await figure.root.getByRole("heading").count()).toBeGreaterThan(0);
}

/** JSON and CSV say the same. */
export async function downloadsAgree(visit: Visit): Promise<void> {
  const figure = await visit.figure();
  await firstStep(figure);
  const exported = await figure.json();
  expect(exported.figure).toBe(visit.slug);
  expectSound(exported);
  const csv = await figure.download("Download CSV");
  expect(csvTables(csv, exported)).toEqual(inLines(exported));
}

/** As PNG, and as SVG with its caption and its address. */
export async function savesPictures(visit: Visit): Promise<void> {
  const figure = await visit.figure();
  const png = await figure.download("Save picture");
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  const svg = (await figure.download("Save as SVG")).toString("utf8");
  for (const words of ["<svg", "picture-caption", `/figure/${visit.slug}`]) expect(svg).toContain(words);
}

/** The code that runs can be opened and read. */
export async function showsItsCode(visit: Visit): Promise<void> {
  const figure = await visit.figure();
  const summary = figure.root.getByText("The code", { exact: true });
  expect(await summary.count()).toBe(1);
  await summary.click();
  const text = figure.root.getByRole("group", { name: /^Source of / });
  await expect.poll(() => text.innerText()).toMatch(/\bexport (function|const|class)\b/);
  await summary.click();
}
