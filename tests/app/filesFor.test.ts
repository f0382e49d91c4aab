import { expect, test } from "vitest";
import { filesFor } from "../../src/app/filesFor.ts";

test.each([
  ["control?", ["control", "control.html"]],
  ["figure/bound?=", ["figure/bound", "figure/bound.html"]],
  ["index.html?x", ["index.html", "index.html.html"]],
  ["vae/?vae.beta=2&utm_source=a#vae", ["vae/index.html"]],
  ["?", ["index.html"]],
])("%s is looked for by its path alone", (address, files) => {
  const site = "https://host.example/some/path/";
  expect(filesFor(new URL(address, site)).map(String)).toEqual(files.map((file) => site + file));
});
