import { renderToString } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { LinkedTerms } from "../../src/ui/LinkedTerms.tsx";
import { LinkedTex } from "../../src/ui/LinkedTex.tsx";
import { TermButtons } from "../../src/ui/TermButtons.tsx";
import { Tex } from "../../src/ui/Tex.tsx";
import { lightsWith, litTerm, togglePin } from "../../src/ui/termLinks.ts";

const nothing = { hovered: null, focused: null, pinned: null };
const terms = [
  { id: "kl", name: "divergence", tex: "\\cKL", value: "0.48 nats" },
  { id: "entropy", name: "entropy", tex: "\\mathcal{H}", value: "1.2 nats" },
];

describe("the lit term", () => {
  test("is the one pointed at, else the one with the keyboard, else the pinned one", () => {
    expect(litTerm(nothing)).toBeNull();
    expect(litTerm({ hovered: "a", focused: "b", pinned: "c" })).toBe("a");
    expect(litTerm({ hovered: null, focused: "b", pinned: "c" })).toBe("b");
    expect(litTerm({ ...nothing, pinned: "c" })).toBe("c");
  });

  test("is pinned by one press and let go by the next", () => {
    const once = togglePin(nothing, "kl");
    expect(litTerm(once)).toBe("kl");
    expect(togglePin(once, "kl")).toEqual(nothing);
    expect(togglePin(once, "entropy").pinned).toBe("entropy");
  });

  test("lights what carries its name, alone or among others", () => {
    expect(lightsWith("kl", "kl")).toBe(true);
    expect(lightsWith("kl+entropy", "entropy")).toBe(true);
    expect(lightsWith("kl+entropy", "k")).toBe(false);
    expect(lightsWith("kl", null)).toBe(false);
  });
});

test("a linked formula marks its terms, and each has a button with a name before any script has run", () => {
  const html = renderToString(
    <LinkedTerms terms={terms}>
      <LinkedTex tex={"x - \\term{kl+entropy}{\\cKL(q \\parallel p)}"} />
      <TermButtons />
    </LinkedTerms>,
  );
  expect(html).toContain('data-term="kl+entropy"');
  const names = [
    ...html.matchAll(/<button[^>]*aria-pressed="false"[^>]*>.*?hidden">([a-z]+)<\/span><\/button>/g),
  ];
  expect(names.map(([, name]) => name)).toEqual(["divergence", "entropy"]);
});

test("a linked formula outside of any LinkedTerms is refused", () => {
  expect(() => renderToString(<LinkedTex tex="x" />)).toThrow(/outside of LinkedTerms/);
});

test("a formula still cannot carry a link, a style or an id", () => {
  for (const tex of [
    "\\href{javascript:alert(1)}{x}",
    "\\htmlStyle{color:red}{x}",
    "\\htmlId{a}{x}",
    "\\url{javascript:alert(1)}",
  ]) {
    const html = renderToString(<Tex tex={tex} />);
    expect(html).not.toMatch(/<a |style="color:red|id="a"/);
  }
});
