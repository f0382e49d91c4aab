/** Runs in the page, by itself: waits until nothing in sight is computing or waking; a run that plays is given a moment. */
export async function restInPage(most: number): Promise<void> {
  const end = performance.now() + most;
  const frame = () => new Promise((drawn) => (requestAnimationFrame(drawn), setTimeout(drawn, 100)));
  const isInSight = (element: Element) => {
    const { top, bottom, width } = element.getBoundingClientRect();
    return width > 0 && bottom > 0 && top < innerHeight;
  };
  const isWorking = () => {
    if (document.documentElement.dataset["live"] === undefined) return true;
    const waking = [...document.querySelectorAll<HTMLElement>("[data-island]")].some((island) => {
      const state = island.dataset["state"];
      return (
        state === "waking" ||
        (state !== "awake" && island.firstElementChild !== null && isInSight(island.firstElementChild))
      );
    });
    const busy = [...document.querySelectorAll('[data-figure][aria-busy="true"]')].some(isInSight);
    return waking || busy;
  };
  await frame();
  await frame();
  while (document.documentElement.dataset["live"] === undefined && performance.now() < end) await frame();
  const isPlaying = () => document.querySelector(".transport-play path[d^=M4\\ 3h3]") !== null;
  const patience = isPlaying() ? Math.min(end, performance.now() + 250) : end;
  while (isWorking() && performance.now() < patience) await frame();
  await frame();
}
