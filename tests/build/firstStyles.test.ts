import { describe, expect, test } from "vitest";
import { firstStyles, named, namesIn, withoutFaces } from "../../build/firstStyles.ts";

const page = namesIn(
  `<main id="content" class="chapter wide"><p hidden>A word</p><noscript><b class="far">unread</b></noscript></main>`,
);
const firstOf = (sheet: string) => firstStyles(sheet, page);

test("a page names its tags, classes, ids and attributes, and nothing that lies unread", () => {
  for (const name of ["html", "main", "p", ".chapter", ".wide", "#content", "[hidden]", "[data-theme]"])
    expect(page.has(name), name).toBe(true);
  for (const name of ["b", ".far", ".word", "noscript"]) expect(page.has(name), name).toBe(false);
});

describe("of a style sheet the first sight needs", () => {
  test.each([
    "p{color:red}",
    ".chapter>p:first-child{color:red}",
    ".nowhere,#content{color:red}",
    ":is(.nowhere,.wide) p{color:red}",
    "p:not(.nowhere){color:red}",
    "[hidden]:hover{color:red}",
    ':root[data-theme="dark"] .chapter{color:red}',
    "@media (width<=600px){.wide{color:red}}",
    "@media not print{.wide{color:red}}",
    ":root{--red:red}",
    "*{color:red}",
    ".chapter{& p{color:red}}",
    '@font-face{font-family:Inter;src:url("./inter.woff2")}',
  ])("%s", (rule) => {
    expect(firstOf(rule)).not.toBe("");
  });

  test.each([
    "b{color:red}",
    ".chapter>.far{color:red}",
    ":is(.nowhere,.far) p{color:red}",
    "p:has(.far){color:red}",
    "[open]{color:red}",
    "@media (width<=600px){.far{color:red}}",
    "@media print{p{color:red}}",
    "@page{margin:1cm}",
  ])("not %s", (rule) => {
    expect(firstOf(rule)).toBe("");
  });

  test("its rules in their order", () => {
    expect(firstOf("p{color:red}b{color:red}.wide{color:red}p{margin:0}")).toBe(
      "p{color:red}.wide{color:red}p{margin:0}",
    );
  });
});

test("faces are taken out of the sheet, and named from where a page lies", () => {
  const sheet = `@font-face{src:url(./a.woff2)format("woff2")}p{color:red}`;
  expect(withoutFaces(sheet)).toBe("p{color:red}");
  expect(named(sheet, "../assets/")).toContain('url(../assets/a.woff2)format("woff2")');
  expect(named('a{b:url("./c.svg")}', "./assets/")).toBe('a{b:url("./assets/c.svg")}');
});
