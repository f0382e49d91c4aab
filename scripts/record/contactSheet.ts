import type { ExportDifference } from "./compareExports.ts";
import type { Comparison } from "./compareRecordings.ts";
import { counted, sizeOf, written } from "./report.ts";

/** Of each export so many places are shown; numbers.tsv has them all. */
const mostShown = 100;

/** Where the pictures of the sheet lie, beside it: in a folder each side has. */
export const picturesFolder = "pictures-that-differ";

const sides = ["before", "after", "difference"] as const;

const style = `
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
td, th { border: 1px solid #ccc; padding: 0.2rem 0.6rem; text-align: left; }
section { margin: 2rem 0; }
.sides { display: grid; grid-template-columns: repeat(3, 1fr); gap: 1rem; align-items: start; }
figure { margin: 0; }
img { max-width: 100%; border: 1px solid #ccc; }
`;

const escape = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");

const rowOf = ({ place, before, after }: ExportDifference): string =>
  `<tr><td>${[place, written(before), written(after)].map(escape).join("</td><td>")}</td></tr>`;

const rowsOf = ([file, found]: readonly [string, readonly ExportDifference[]]): string =>
  [
    `<tr><th colspan="3">${escape(file)}: ${found.length.toLocaleString("en")}</th></tr>`,
    ...found.slice(0, mostShown).map(rowOf),
  ].join("\n");

const pictureOf = (file: string, side: string): string => {
  const source = escape(`${picturesFolder}/${side}/${file}`);
  const image = `<img src="${source}" alt="${escape(file)} ${side}" loading="lazy">`;
  return `<figure><figcaption>${side}</figcaption><a href="${source}">${image}</a></figure>`;
};

function numbers(comparison: Comparison): string {
  const rows = counted(comparison).map(rowsOf);
  if (rows.length === 0) return "";
  return `<h2>Numbers that differ</h2>
<table>
<tr><th>place</th><th>before</th><th>after</th></tr>
${rows.join("\n")}
</table>`;
}

function lonely({ onlyBefore, onlyAfter }: Comparison): string {
  const items = [
    ...onlyBefore.map((file) => `<li>${escape(file)}, before</li>`),
    ...onlyAfter.map((file) => `<li>${escape(file)}, after</li>`),
  ];
  return items.length === 0 ? "" : `<h2>Only in one of the two</h2>\n<ul>\n${items.join("\n")}\n</ul>`;
}

function pictures({ differentPictures }: Comparison): string {
  const sections = [...differentPictures].map(
    ([file, difference]) => `<section>
<h3>${escape(file)}: ${sizeOf(difference)}</h3>
<div class="sides">${sides.map((side) => pictureOf(file, side)).join("")}</div>
</section>`,
  );
  return sections.length === 0 ? "" : `<h2>Pictures that differ</h2>\n${sections.join("\n")}`;
}

/** A page with all that differs: a table of numbers, and each picture before, after, and where the two are not the same. */
export function contactSheet(comparison: Comparison): string {
  const title = escape(`${comparison.before} → ${comparison.after}`);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${title}</title>
<style>${style}</style>
<h1>${title}</h1>
${numbers(comparison)}
${lonely(comparison)}
${pictures(comparison)}
</html>
`;
}
