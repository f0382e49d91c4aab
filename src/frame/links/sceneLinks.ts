import { wakeFigure } from "../../islands/sleepers.ts";
import { replaceSetting } from "../../knobs/pieces.ts";
import { figureSetBy } from "./figureSetBy.ts";
import { keptSettings, writeSettings } from "./keptSettings.ts";
import { setBetween, type Trail, trailIn } from "./trail.ts";

/** Where the reader stands in the history of the page. */
let here: Trail = [];
/** The links that were pressed to get here: the one at `i` leads on from a trail of length `i`. */
const pressed: HTMLAnchorElement[] = [];

/**
 * Follows links to a scene of a figure on the same page without leaving it: the figure is set as by its own button,
 * all others stay as they are, and Back undoes just that. One listener for the whole page, as prose may be plain HTML.
 */
export function followSceneLinks(): void {
  here = trailIn(history.state) ?? [];
  markEntry();
  document.addEventListener("click", onClick);
  addEventListener("popstate", onTurn);
}

function onClick(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (!(link instanceof HTMLAnchorElement) || !link.href || !opensHere(event, link)) return;
  // Whichever link it is, Back shall find the figures as they are left.
  writeSettings();
  const slug = figureSetBy(new URL(link.href), new URL(location.href));
  const figure = slug === null ? null : document.querySelector(`[data-figure="${CSS.escape(slug)}"]`);
  if (slug === null || figure === null) return;
  press(link, slug);
  event.preventDefault();
  figure.scrollIntoView();
  focusHeading(slug);
}

/** Not a press that opens a tab, a window or a download. */
const opensHere = (event: MouseEvent, link: HTMLAnchorElement) =>
  !event.defaultPrevented &&
  event.button === 0 &&
  !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) &&
  (link.target === "" || link.target === "_self") &&
  !link.hasAttribute("download");

/** Sets the figure, in a new entry of the history if the address changes. */
function press(link: HTMLAnchorElement, slug: string): void {
  const search = replaceSetting(location.search, `${slug}.`, link.search);
  if (search !== location.search || link.hash !== location.hash) {
    const trail = [...here, slug];
    history.pushState({ trail }, "", location.pathname + search + link.hash);
    pressed[here.length] = link;
    here = trail;
  }
  const setting = keptSettings.get(slug);
  if (setting) setting.read(true);
  // One that sleeps reads the address as it wakes.
  else void wakeFigure(slug);
}

/** Back, Forward, or a link within the page. */
function onTurn(): void {
  const trail = trailIn(history.state);
  if (trail) turnTo(trail);
  else {
    markEntry();
    for (const setting of keptSettings.values()) setting.read(false);
  }
}

/** The figures that were set between here and there follow the address; the others stay, and the address follows them. */
function turnTo(trail: Trail): void {
  const set = setBetween(here, trail);
  const isBack = trail.length < here.length;
  here = trail;
  for (const [slug, setting] of keptSettings)
    if (set.includes(slug)) setting.read(false);
    else setting.write();
  // The browser brings the scroll position back; the keyboard goes on from there.
  if (isBack) pressed[trail.length]?.focus({ preventScroll: true });
  else for (const slug of set.slice(-1)) focusHeading(slug);
}

function markEntry(): void {
  history.replaceState({ ...history.state, trail: here }, "");
}

/** The keyboard and the screen reader go on from the figure's heading. */
function focusHeading(slug: string): void {
  const heading = document.getElementById(`${slug}-title`);
  heading?.setAttribute("tabindex", "-1");
  heading?.addEventListener("blur", () => heading.removeAttribute("tabindex"), { once: true });
  heading?.focus({ preventScroll: true });
}
