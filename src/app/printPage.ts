import { writeSettings } from "../frame/links/keptSettings.ts";
import { codesOnPaper } from "../frame/share/paperCodes.ts";
import { wakeAll } from "../islands/wholePage.ts";

let isSetUp = false;

/** Sets the page up for paper, once, and prints it when every picture stands. */
export async function printPage(site: URL): Promise<void> {
  await wakeAll(sayHowMany);
  sayHowMany(0);
  // What has woken may have another title than the page was built with.
  if (!isSetUp) {
    isSetUp = true;
    nameOnEveryPage(document.querySelector("h1")?.textContent ?? document.title);
    codesOnPaper(site, writeSettings);
  }
  print();
}

/** Writes the title at the head of every page of paper, where the browser has margin boxes; print.css numbers the pages. */
function nameOnEveryPage(title: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@page { @top-left { content: ${JSON.stringify(`${title} · Elbo Room`)}; } }`);
  document.adoptedStyleSheets.push(sheet);
}

/** The buttons that print say how many pictures they wait for. */
function sayHowMany(toCome: number): void {
  for (const { dataset } of document.querySelectorAll<HTMLElement>("[data-prints]"))
    if (toCome > 0) dataset.toCome = toCome === 1 ? "1 picture" : `${toCome} pictures`;
    else delete dataset.toCome;
}
