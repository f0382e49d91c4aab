import { questions } from "../../chapters/questions.ts";
import { sectionsOf } from "../../chapters/sectionsOf.ts";
import { chapters } from "../../contents.ts";
import { keptAnswers } from "../../ui/predict/answers.ts";
import { chapterLine } from "./chapterLine.ts";
import { bringBack, type Everything, everything, forgetEverything } from "./everything.ts";
import { goOnLine } from "./goOnLine.ts";
import { keptProgress, onProgressChange } from "./kept.ts";
import { forgottenNote, keptNote } from "./notes.ts";
import { type ChapterStanding, type Standing, standingOf } from "./standing.ts";
import "./map.css";

const whole = { chapters, sections: sectionsOf, questions };

/** Shows on the home map how far its reader has come, and keeps that up to date. A first visit's map stays as it is. */
export function showOnMap(): void {
  let forgotten: Everything | null = null;
  let drawn: string | null = null;
  const draw = () => {
    const answers = keptAnswers();
    const standing = standingOf(whole, keptProgress(), (id) => Object.hasOwn(answers, id));
    const isReturning = standing.goOn !== null || counts(standing).some(({ done }) => done > 0);
    const now = JSON.stringify([standing, forgotten !== null]);
    if (now === drawn) return;
    drawn = now;
    clear();
    // Room for what is drawn: `public/early.js` has made it where something was kept when the page came.
    document.documentElement.toggleAttribute("data-returning", isReturning || forgotten !== null);
    if (isReturning) drawStanding(standing, onForget);
    else if (forgotten) map()?.append(forgottenNote(onBringBack));
  };
  const onForget = () => {
    forgotten = everything();
    forgetEverything();
    map()?.querySelector<HTMLElement>(".progress-note button")?.focus();
  };
  const onBringBack = () => {
    const old = forgotten;
    forgotten = null;
    if (old) bringBack(old);
    map()?.querySelector<HTMLElement>(".progress-note button")?.focus();
  };
  draw();
  onProgressChange(draw);
}

const map = () => document.querySelector(".home-map");
const counts = ({ read, answered, played }: Standing) => [read, answered, played];

function clear(): void {
  for (const old of document.querySelectorAll(".progress-go-on, .progress-line, .progress-note"))
    old.remove();
  for (const old of document.querySelectorAll(".home-map [data-progress]"))
    old.removeAttribute("data-progress");
}

function drawStanding(standing: Standing, onForget: () => void): void {
  const goOn = goOnLine(standing);
  if (goOn) document.querySelector(".home-words")?.append(goOn);
  const stations = document.querySelectorAll<HTMLElement>(".home-map ol > li");
  standing.chapters.forEach((chapter, i) => {
    if (stations[i]) drawChapter(stations[i], chapter);
  });
  map()?.append(keptNote(standing, onForget));
}

function drawChapter(station: HTMLElement, chapter: ChapterStanding): void {
  station.querySelector("header")?.append(chapterLine(chapter));
  const isWhole = chapter.sections.every((isRead) => isRead);
  if (isWhole || chapter.isHere) station.dataset.progress = isWhole ? "read" : "here";
  for (const card of station.querySelectorAll<HTMLElement>(".figure-card")) {
    const slug = card.querySelector("a")?.hash.slice(1) ?? "";
    if (chapter.played.includes(slug)) card.dataset.progress = "played";
  }
}
