import { renderToString } from "react-dom/server";
import { describe, expect, test, vi } from "vitest";
import { judge } from "../../src/ui/exercise/task.ts";
import { Exercise } from "../../src/ui/Exercise.tsx";

describe("an exercise", () => {
  test("is asked, and neither hint, reason nor truth are in the page or computed", () => {
    const truth = vi.fn(() => 41.875);
    const html = renderToString(
      <Exercise
        id="test"
        question="How much?"
        task={{ kind: "number", min: 0, max: 100, tolerance: 1, truth }}
        hint={<p>The hint.</p>}
      >
        <p>The reason.</p>
      </Exercise>,
    );
    expect(html).toContain("How much?");
    expect(html).toContain("Your answer");
    expect(html).not.toMatch(/hint|reason|41\.875/);
    expect(truth).not.toHaveBeenCalled();
  });

  test("can ask for a figure to be set", () => {
    const html = renderToString(
      <Exercise id="test" question="Set it." task={{ kind: "figure", look: vi.fn() }} hint="The hint.">
        The reason.
      </Exercise>,
    );
    expect(html).toContain("Look at the figure now");
  });
});

describe("a number", () => {
  test("is right within the tolerance, its ends included", () => {
    for (const given of [9.5, 10, 10.5])
      expect(judge(given, 10, 0.5)).toEqual({ solved: true, says: "Right." });
    expect(judge(10.6, 10, 0.5).solved).toBe(false);
  });

  test.each([
    [11, "too high, but close"],
    [25, "too high, in size more than twice what it should be"],
    [4, "too low, in size less than half of what it should be"],
    [7, "too low, by less than a factor of two"],
    [-10, "too low, and has the wrong sign"],
  ])("of %d beside 10 is %s", (given, says) => {
    const found = judge(given, 10, 0.5);
    expect(found).toEqual({ solved: false, says: `Not yet: that is ${says}.` });
  });

  test("below 0 is too low where it is more negative", () => {
    expect(judge(-20, -8, 0.5).says).toBe(
      "Not yet: that is too low, in size more than twice what it should be.",
    );
  });
});
