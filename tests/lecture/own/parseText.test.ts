import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Block, type Inline, parseText, type Span } from "../../../src/lecture/own/parseText.ts";

const text = (of: string): Inline => ({ kind: "text", text: of });
const tex = (of: string): Inline => ({ kind: "tex", tex: of });
const plain = (...of: Inline[]): Span => ({ isBold: false, of });
const bold = (...of: Inline[]): Span => ({ isBold: true, of });
const paragraph = (...spans: Span[]): Block => ({ kind: "paragraph", spans });

/** What a reader reads of it. */
const words = (blocks: readonly Block[]): string =>
  blocks
    .map((block) => {
      if (block.kind === "display") return `[${block.tex}]`;
      const rows = block.kind === "list" ? block.items : [block.spans];
      return rows
        .map((spans) =>
          spans
            .flatMap(({ of }) => of)
            .map((one) => (one.kind === "text" ? one.text : `[${one.tex}]`))
            .join(""),
        )
        .join("\n");
    })
    .join("\n");

describe("the text of a slide", () => {
  test("is paragraphs, lists, bold words and formulas", () => {
    const { blocks, problems } = parseText(
      [
        "The bound is **tight** if $q = p(z \\mid x)$,",
        "and only then.",
        "",
        "- one",
        "- **two, with $x$** in it",
        "  and a second line",
        "$$ \\log p(x) $$",
        "After it.",
      ].join("\n"),
    );
    expect(problems).toEqual([]);
    expect(blocks).toEqual([
      paragraph(
        plain(text("The bound is ")),
        bold(text("tight")),
        plain(text(" if "), tex("q = p(z \\mid x)"), text(","), text(" "), text("and only then."), text(" ")),
      ),
      {
        kind: "list",
        items: [
          [plain(text("one"), text(" "))],
          [
            bold(text("two, with "), tex("x")),
            plain(text(" in it"), text(" "), text("  and a second line"), text(" ")),
          ],
        ],
      },
      { kind: "display", tex: "\\log p(x)" },
      paragraph(plain(text("After it."))),
    ]);
  });

  test("never is HTML, a link or a picture", () => {
    const source = "<img src=x onerror=alert(1)> [a](javascript:alert(1)) # no title `no code`";
    expect(parseText(source).blocks).toEqual([paragraph(plain(text(source)))]);
  });

  test("gives the signs themselves after a backslash, and keeps all other backslashes", () => {
    expect(words(parseText("\\$5 \\*\\* C:\\dir $a\\$b$").blocks)).toBe("$5 ** C:\\dir [a\\$b]");
  });

  test("two formulas side by side are two", () => {
    expect(words(parseText("$a$$b$").blocks)).toBe("[a][b]");
  });

  test.each<[string, string, { line: number; says: RegExp }]>([
    ["one\n\ncosts $5", "one \ncosts $5", { line: 3, says: /“\$” is not closed/ }],
    ["$$x", "$$x", { line: 1, says: /“\$\$” is not closed/ }],
    ["a $x\n\n y b", "a $x \n y b", { line: 1, says: /not closed/ }],
    ["so **bold\nor not", "so **bold or not", { line: 1, says: /“\*\*” is not closed/ }],
    ["$ $", "$ $", { line: 1, says: /nothing in it/ }],
    [
      "\n$\\href{javascript:alert(1)}{x}$",
      "$\\href{javascript:alert(1)}{x}$",
      { line: 2, says: /\\href is not allowed/ },
    ],
    ["$\\def\\a{\\a\\a}\\a$", "$\\def\\a{\\a\\a}\\a$", { line: 1, says: /\\def is not allowed/ }],
    [
      "$\\htmlStyle{position:fixed}{x}$",
      "$\\htmlStyle{position:fixed}{x}$",
      { line: 1, says: /\\htmlStyle/ },
    ],
    [
      `$${"{".repeat(31)}${"}".repeat(31)}$`,
      `$${"{".repeat(31)}${"}".repeat(31)}$`,
      { line: 1, says: /30 braces/ },
    ],
    [`$${"x".repeat(1001)}$`, `$${"x".repeat(1001)}$`, { line: 1, says: /1001 characters/ }],
  ])("%j stands as it is written, and says why", (source, reads, { line, says }) => {
    const { blocks, problems } = parseText(source);
    expect(words(blocks).trimEnd()).toBe(reads);
    expect(problems).toEqual([{ line, says: expect.stringMatching(says) as string }]);
  });

  test("draws a hundred formulas, and says which line has one too many", () => {
    const { blocks, problems } = parseText("$x$\n".repeat(102));
    expect(words(blocks).match(/\[x\]/g)).toHaveLength(100);
    expect(problems).toEqual([{ line: 101, says: expect.stringContaining("100 formulas") as string }]);
  });

  test("loses no letter of plain words, whatever they are", () => {
    const word = fc.string({ unit: "grapheme", minLength: 1 }).filter((w) => !/[\s$*\\-]/.test(w));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (some) => {
        const { blocks, problems } = parseText(some.join(" "));
        expect(words(blocks)).toBe(some.join(" "));
        expect(problems).toEqual([]);
      }),
    );
  });

  test("of any signs at all, is read without a throw, and fast", () => {
    const sign = fc.constantFrom("$", "$$", "**", "\n", "- ", "\\", "\\$", "{", "a", " ", "<b>");
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 400 }), (signs) => {
        const { problems } = parseText(signs.join(""));
        const lines = signs.join("").split("\n").length;
        for (const { line } of problems) expect(line).toBeLessThanOrEqual(lines);
      }),
      { seed: 20261129, numRuns: 500 },
    );
  });
});
