import { strFromU8, unzipSync } from "fflate";
import type { FigureReader } from "../figureReader.ts";
import type { Visit } from "../visit.ts";

/** The CSV files in what "Download CSV" gave: one, or a zip of several. */
function csvOf({ name, bytes }: { readonly name: string; readonly bytes: Buffer }): [string, string][] {
  if (name.endsWith(".csv")) return [[name, bytes.toString("utf8")]];
  return Object.entries(unzipSync(bytes))
    .filter(([file]) => file.endsWith(".csv"))
    .map(([file, content]) => [file, strFromU8(content)]);
}

/** What a figure hands out: its numbers at its defaults and in every scene, as JSON and CSV, and its picture. */
export async function exporting(visit: Visit, figure: FigureReader): Promise<void> {
  const { tally, exports } = visit;
  const { slug } = figure;
  await tally.ask("numbers are exported", slug, async () => {
    const isPure = !(await figure.runs());
    // A run that has played stands where this engine's speed brought it: no number to compare.
    const json = await figure.json();
    if (isPure) exports.set(`${slug}/defaults.json`, json);
    const files = csvOf(await figure.file("Download CSV"));
    if (isPure) for (const [name, text] of files) exports.set(`${slug}/${name}`, text);
    const { tables } = JSON.parse(json) as { tables: Record<string, { rows: unknown[] }> };
    return files.length === Object.keys(tables).length ? [] : [`${files.length} files of CSV`];
  });
  for (const format of ["Save picture", "Save as SVG"])
    await tally.ask("pictures are saved", `${slug}, ${format}`, async () =>
      faultsOfPicture(await figure.file(format)),
    );
  for (const title of await figure.scenes())
    await tally.ask("scenes hold their checks", `${slug}, “${title}”`, async () => {
      await figure.choose(title);
      exports.set(`${slug}/${title}.json`, await figure.json());
      return figure.faultsOfChecks();
    });
}

/** A picture is a PNG with something on it, or a drawing with something in it. */
function faultsOfPicture({ name, bytes }: { readonly name: string; readonly bytes: Buffer }): string[] {
  const isWhole = name.endsWith(".svg")
    ? bytes.toString("utf8").trimEnd().endsWith("</svg>")
    : bytes.subarray(1, 4).toString("latin1") === "PNG";
  // A blank sheet of this size is packed into next to nothing.
  return isWhole && bytes.length > 4_000 ? [] : [`${name} has ${bytes.length} bytes, whole: ${isWhole}`];
}
