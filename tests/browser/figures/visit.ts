import { afterAll, afterEach, expect } from "vitest";
import { FigureDriver } from "../support/figure.ts";
import { type ClosablePage, open } from "../support/openPages.ts";
import { laptop } from "../support/screens.ts";
import { setTheme } from "../support/theme.ts";

/** One visit to a figure's own page, in which the tests of a `describe` ask in turn. */
export interface Visit {
  readonly slug: string;
  /**
   * The figure at its defaults, on a laptop's screen, by light: as the last test left it if all was well, else anew.
   * A simulation may have been stepped.
   */
  figure(): Promise<FigureDriver>;
  /** The screen and the theme that `figure` gives, with the figure left as it is. */
  onALaptop(): Promise<void>;
}

/** Opens a page when the first test asks for it and closes it after the last. What goes wrong on it fails the test it happens in. */
export function visitTo(slug: string): Visit {
  let opened: ClosablePage | undefined;
  afterEach(async ({ task }) => {
    const faults = opened?.watch.faults() ?? [];
    if (faults.length > 0 || task.result?.state === "fail") {
      await opened?.close();
      opened = undefined;
    }
    expect(faults, `faults of the page in "${task.name}"`).toEqual([]);
  });
  afterAll(async () => {
    expect((await opened?.close()) ?? []).toEqual([]);
  });
  const onALaptop = async () => {
    if (!opened) return;
    await opened.page.setViewportSize(laptop);
    await setTheme(opened.page, "light");
  };
  return {
    slug,
    onALaptop,
    figure: async () => {
      opened ??= await open(`figure/${slug}`, { viewport: laptop });
      await onALaptop();
      const { page } = opened;
      const figure = new FigureDriver(page, slug);
      if (new URL(page.url()).search !== "") {
        await figure.button("Reset").click();
        await expect.poll(() => new URL(page.url()).search).toBe("");
      }
      return figure.ready();
    },
  };
}
