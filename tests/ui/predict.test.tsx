import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { forgetAllAnswers, forgetAnswer, keepAnswer, keptAnswers } from "../../src/ui/predict/answers.ts";
import { type Ask, answers, oneOf, readNumber, right } from "../../src/ui/predict/ask.ts";
import { YouSaid } from "../../src/ui/predict/YouSaid.tsx";
import { Predict } from "../../src/ui/Predict.tsx";

const asks: readonly Ask[] = [
  oneOf("left", right("right")),
  { kind: "number", min: 0, max: 100, unit: "nats", truth: 41.875 },
  {
    kind: "curve",
    x: { from: 0, to: 1, label: "x", ticks: [0, 1] },
    y: { from: 0, to: 1, label: "y", ticks: [0, 1] },
    truth: (x) => x * x,
  },
];

/** The least of a browser's storage. */
function fakeStorage(): Pick<Storage, "getItem" | "setItem" | "removeItem"> {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

describe("a prediction", () => {
  test.each(asks)("of a $kind is asked for, and the answer is nowhere in the page", (ask) => {
    const html = renderToString(
      <Predict id="test" question="What will happen?" ask={ask}>
        <p>The hidden sentence.</p>
      </Predict>,
    );
    expect(html).toContain("What will happen?");
    expect(html).toContain("That is my guess");
    expect(html).not.toContain("The hidden sentence");
    expect(html).not.toContain("41.875");
    expect(html).not.toContain("predict-truth");
  });

  test("shows the answer given beside the true one", () => {
    expect(renderToString(<YouSaid ask={asks[1]} answer={-3.5} />)).toMatch(/−3.5 nats.*41.875 nats/);
    expect(renderToString(<YouSaid ask={asks[0]} answer="right" />)).toContain("So it is");
    expect(renderToString(<YouSaid ask={asks[2]} answer={[0, 0, 0, 0, 0, 0, 1]} />)).toContain(
      "predict-truth",
    );
  });

  test("takes only what answers the question", () => {
    const [choice, count, curve] = asks;
    expect(answers(choice, "left")).toBe(true);
    expect(answers(count, 100)).toBe(true);
    expect(answers(curve, [0, 0.1, 0.2, 0.3, 0.4, 0.5, 1])).toBe(true);
    for (const wrong of ["up", 3, null, undefined, []]) expect(answers(choice, wrong)).toBe(false);
    for (const wrong of ["3", -1, 101, Number.NaN, null]) expect(answers(count, wrong)).toBe(false);
    for (const wrong of [[0, 1], [0, 0, 0, 0, 0, 0, 2], Array(7).fill("0"), {}])
      expect(answers(curve, wrong)).toBe(false);
  });

  test("reads numbers as they are typed", () => {
    expect(readNumber(" −2,5 ")).toBe(-2.5);
    expect(readNumber(".5")).toBe(0.5);
    expect(readNumber("½")).toBe(0.5);
    for (const wrong of ["", "five", "1.2.3", "1,000", "1e999", "NaN"]) expect(readNumber(wrong)).toBeNull();
  });
});

describe("the answers", () => {
  beforeEach(() => vi.stubGlobal("localStorage", fakeStorage()));
  afterEach(() => {
    forgetAllAnswers();
    vi.unstubAllGlobals();
  });

  test("are kept, forgotten one by one, and forgotten all at once", () => {
    keepAnswer("a", "left");
    keepAnswer("b", [0, 1]);
    expect(keptAnswers()).toEqual({ a: "left", b: [0, 1] });
    expect(keptAnswers()).toBe(keptAnswers());
    forgetAnswer("a");
    expect(keptAnswers()).toEqual({ b: [0, 1] });
    keepAnswer("c", 3);
    forgetAllAnswers();
    expect(keptAnswers()).toEqual({});
    expect(localStorage.getItem("elbo-room.predictions")).toBeNull();
  });

  test("are none where storage holds something else", () => {
    for (const text of ["{", "[1]", "null", "7"]) {
      localStorage.setItem("elbo-room.predictions", text);
      expect(keptAnswers()).toEqual({});
    }
  });

  test("last for the page where storage is blocked", () => {
    const refuse = () => {
      throw new Error("blocked");
    };
    vi.stubGlobal("localStorage", { getItem: refuse, setItem: refuse, removeItem: refuse });
    keepAnswer("a", 1);
    expect(keptAnswers()).toEqual({ a: 1 });
    forgetAllAnswers();
    expect(keptAnswers()).toEqual({});
  });
});
