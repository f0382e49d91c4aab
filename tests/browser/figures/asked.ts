import { describe, inject, test } from "vitest";
import { figuresIn } from "../support/crawl.ts";
import { satisfiesAxe } from "./accessible.ts";
import { standsBothEndsOfEverySlider, standsInEveryScene } from "./exhaustive.ts";
import { isInReachOfTheKeyboard } from "./keyboard.ts";
import {
  fitsTheScreenPresented,
  isNoHigherThanTheWindow,
  isSetLarge,
  neverScrollsSideways,
} from "./layout.ts";
import { downloadsAgree, hasThePartsOfEveryFigure, showsItsCode } from "./parts.ts";
import { isReadFromTheLastRow } from "./room.ts";
import { savesWhatItShows } from "./savedPicture.ts";
import { opensEveryScene } from "./scenes.ts";
import { standsEndsOfItsSliders } from "./sliders.ts";
import { livesOnTranslated } from "./translated.ts";
import { visitTo } from "./visit.ts";
import { saysWhatItShows } from "./words.ts";

/** Asks every figure of a chapter what every figure is asked, in one visit each. */
export async function askFiguresOf(chapter: string): Promise<void> {
  const html = await (await fetch(new URL(chapter, inject("base")))).text();
  describe.each(figuresIn(html))("figure %s", (slug) => {
    const visit = visitTo(slug);
    test("is no higher than the window", () => isNoHigherThanTheWindow(visit));
    test("is set in large letters", () => isSetLarge(visit));
    test("says in words what it shows", () => saysWhatItShows(visit));
    test("never scrolls sideways", () => neverScrollsSideways(visit));
    test("fits the screen presented", () => fitsTheScreenPresented(visit));
    test("is read from the last row, in every scene", () => isReadFromTheLastRow(visit));
    test("has the parts that every figure has", () => hasThePartsOfEveryFigure(visit));
    test("its downloads agree", () => downloadsAgree(visit));
    test("shows the code that runs", () => showsItsCode(visit));
    test("Tab comes to every control, visibly, and leaves it again", () => isInReachOfTheKeyboard(visit));
    test("every scene opens, from its button and from its address, and can be stepped", () =>
      opensEveryScene(visit));
    test("at the ends of its sliders it computes and holds its checks, and Reset brings it back", () =>
      standsEndsOfItsSliders(visit));
    test("axe finds nothing and the text in drawings stands out, light and dark", () => satisfiesAxe(visit));
    test("long: lives on when the browser translates the page", () => livesOnTranslated(visit));
    test("long: stands in every scene", () => standsInEveryScene(visit));
    test("long: saves the picture that it shows", () => savesWhatItShows(visit));
    test("long: stands both ends of every slider", () => standsBothEndsOfEverySlider(visit));
  });
}
