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
import { downloadsAgree, hasThePartsOfEveryFigure, savesPictures, showsItsCode } from "./parts.ts";
import { isReadFromTheLastRow } from "./room.ts";
import { savesWhatItShows } from "./savedPicture.ts";
import { opensItsScenes } from "./scenes.ts";
import { standsEndsOfItsSliders } from "./sliders.ts";
import { livesOnTranslated } from "./translated.ts";
import { visitTo } from "./visit.ts";
import { saysWhatItShows } from "./words.ts";

/** The frame that these ask after is one for all figures: each day they are asked of other ones. */
const fifth = { tags: "fifth" };
const cases = { tags: "cases" };

/** Asks every figure of a chapter what every figure is asked, in one visit each. */
export async function askFiguresOf(chapter: string): Promise<void> {
  const html = await (await fetch(new URL(chapter, inject("base")))).text();
  describe.each(figuresIn(html))("figure %s", (slug) => {
    const visit = visitTo(slug);
    test("has the parts that every figure has", () => hasThePartsOfEveryFigure(visit));
    test("its downloads agree", () => downloadsAgree(visit));
    test("its scenes open, from their buttons and from an address, and can be stepped", fifth, () =>
      opensItsScenes(visit),
    );

    test("is no higher than the window", fifth, () => isNoHigherThanTheWindow(visit));
    test("is set in large letters", fifth, () => isSetLarge(visit));
    test("says in words what it shows", fifth, () => saysWhatItShows(visit));
    test("never scrolls sideways", fifth, () => neverScrollsSideways(visit));
    test("fits the screen presented", fifth, () => fitsTheScreenPresented(visit));
    test("saves pictures", fifth, () => savesPictures(visit));
    test("shows the code that runs", fifth, () => showsItsCode(visit));
    test("Tab comes to every control, visibly, and leaves it again", fifth, () =>
      isInReachOfTheKeyboard(visit),
    );
    test("at the ends of its sliders it computes and holds its checks, and Reset brings it back", fifth, () =>
      standsEndsOfItsSliders(visit),
    );
    test("axe finds nothing and the text in drawings stands out, light and dark", fifth, () =>
      satisfiesAxe(visit),
    );

    test("is read from the last row, in every scene", cases, () => isReadFromTheLastRow(visit));
    test("lives on when the browser translates the page", cases, () => livesOnTranslated(visit));
    test("stands in every scene", cases, () => standsInEveryScene(visit));
    test("saves the picture that it shows", cases, () => savesWhatItShows(visit));
    test("stands both ends of every slider", cases, () => standsBothEndsOfEverySlider(visit));
  });
}
