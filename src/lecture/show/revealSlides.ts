import Reveal, { type RevealApi } from "reveal.js";
import revealStyles from "reveal.js/reveal.css?url";
import { revealOptions, slideSize } from "./revealOptions.ts";

/** What a swipe, or a press on the black screen, asks for. */
export interface Moves {
  readonly forward: () => void;
  readonly back: () => void;
  /** The room shall see again. */
  readonly show: () => void;
}

/** What of a lecture reveal.js shows. */
interface Shown {
  readonly index: number;
  /** How many slides there are. */
  readonly count: number;
  readonly blanked: boolean;
}

/**
 * reveal.js on a root with `.slides` in it: it scales them, shows one, hears swipes and blanks the screen. It moves nothing by
 * itself: a swipe is a wish like a key, as a figure is asked before its slide gives way.
 */
export class RevealSlides {
  readonly #root: HTMLElement;
  readonly #moves: Moves;
  readonly #reveal: RevealApi;
  readonly #stop = new AbortController();
  #shown: Shown;
  #count = 0;
  /** What happens now is our own doing. */
  #isLeading = true;

  constructor(root: HTMLElement, moves: Moves, shown: Shown) {
    this.#root = root;
    this.#moves = moves;
    this.#shown = shown;
    this.#reveal = new Reveal(root);
    const { signal } = this.#stop;
    root.addEventListener("beforeslidechange", (event) => this.#onMove(event), { signal });
    root.addEventListener("resumed", () => this.#isLeading || moves.show(), { signal });
    addEventListener("resize", () => this.#fit(), { signal });
    void this.#start();
  }

  readonly show = (shown: Shown): void => {
    this.#shown = shown;
    this.#lead();
  };

  end(): void {
    this.#stop.abort();
    this.#reveal.destroy();
  }

  async #start(): Promise<void> {
    await styled();
    if (this.#stop.signal.aborted) return;
    await withoutQuery(() =>
      this.#reveal.initialize({ ...revealOptions, ...slideSize(innerWidth, innerHeight) }),
    );
    // All keys would go to it, and its announcements would spell formulas out: the deck has its own.
    this.#root.removeAttribute("role");
    this.#root.querySelector(".aria-status")?.setAttribute("aria-live", "off");
    this.#count = this.#shown.count;
    this.#lead();
    this.#root.dataset.ready = "";
  }

  #lead(): void {
    if (!this.#reveal.isReady()) return;
    const { index, count, blanked } = this.#shown;
    this.#isLeading = true;
    if (count !== this.#count) this.#reveal.sync();
    this.#count = count;
    if (this.#reveal.getIndices().h !== index) this.#reveal.slide(index, 0);
    if (this.#reveal.isPaused() !== blanked) this.#reveal.togglePause(blanked);
    this.#isLeading = false;
  }

  #onMove(event: Event & { readonly indexh?: number }): void {
    if (this.#isLeading) return;
    event.preventDefault();
    const by = (event.indexh ?? 0) - this.#reveal.getIndices().h;
    if (by > 0) this.#moves.forward();
    if (by < 0) this.#moves.back();
  }

  #fit(): void {
    if (this.#reveal.isReady()) this.#reveal.configure(slideSize(innerWidth, innerHeight));
  }
}

/** It would take options from the address, whoever wrote that: they are out of its sight while it starts. */
async function withoutQuery(start: () => Promise<unknown>): Promise<void> {
  const { pathname, search, hash } = location;
  history.replaceState(history.state, "", pathname + hash);
  const started = start();
  history.replaceState(history.state, "", pathname + search + hash);
  await started;
}

/** Its style sheet, which no other page needs. */
function styled(): Promise<void> {
  return new Promise((come) => {
    if (document.querySelector(`link[href="${revealStyles}"]`)) return come();
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = revealStyles;
    for (const end of ["load", "error"]) link.addEventListener(end, () => come());
    document.head.append(link);
  });
}
