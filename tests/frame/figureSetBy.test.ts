import { expect, test } from "vitest";
import { figureSetBy } from "../../src/frame/links/figureSetBy.ts";

const setBy = (link: string, page = "control") => {
  const url = new URL(page, "https://host/site/");
  return figureSetBy(new URL(link, "https://host/site/"), url);
};

test("a link to a scene of a figure on the same page sets that figure", () => {
  expect(setBy("control?policy.scene=greedy#policy")).toBe("policy");
  expect(setBy("control?policy.scene=greedy&policy.temperature=2#policy")).toBe("policy");
});

test.each(["control", "control/", "control.html", "control/index.html", "control?a.b=1#c"])(
  "on a page that is served as %s",
  (page) => expect(setBy("control?policy.scene=greedy#policy", page)).toBe("policy"),
);

test.each([
  ["to another page", "vae?vae.scene=large#vae"],
  ["to another host", "https://elsewhere/site/control?policy.scene=greedy#policy"],
  ["to a figure's own page", "figure/policy?scene=greedy"],
  ["to a figure as it is", "control#policy"],
  ["that leads to no figure", "control?policy.scene=greedy"],
  ["that sets another figure than it leads to", "control?softmax.scene=tie#policy"],
  ["that sets two figures", "control?policy.scene=greedy&softmax.scene=tie#policy"],
  ["to the page", "control"],
])("not a link %s", (_, link) => expect(setBy(link)).toBeNull());

test("home is one page under both its names", () => {
  expect(setBy("?vae.scene=large#vae", "index.html")).toBe("vae");
});
