import { whenIdle } from "../../ui/whenIdle.ts";

/**
 * Follows how far the reader comes, and shows it on the map. It is loaded when the page is at rest; where it does not come,
 * the page is whole without it. Slides, and figures in other sites' pages, have no reader who comes back.
 *
 * @param address of the page
 */
export function followProgress(address: string): void {
  if (parent !== window || address === "lecture" || address === "speaker") return;
  const load = async () => {
    if (address === "") (await import("./map.ts")).showOnMap();
    else if (document.querySelector("[data-figure]")) (await import("./page.ts")).followReader(address);
  };
  const loadWhenIdle = () =>
    whenIdle(() => void load().catch(() => undefined), { within: 1000, otherwise: 500 });
  if (document.readyState === "complete") loadWhenIdle();
  else addEventListener("load", loadWhenIdle, { once: true });
}
