import { useEffect, useState } from "react";
import type { Scene } from "../../frame/contract.ts";
import { figures } from "../../figures/registry.ts";
import type { Slide } from "./slide.ts";

interface Loaded {
  readonly figure: string;
  readonly scenes: readonly Scene[];
}

/** The scene that a slide shows, with all that is said in it; null until its figure is loaded, and where there is none. */
export function useScene(slide: Slide | undefined): Scene | null {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const name = slide?.figure ?? "";
  useEffect(() => {
    const entry = figures.find(({ slug }) => slug === name);
    if (!entry) return;
    let isWanted = true;
    const load = async () => {
      const { slug, scenes } = await entry.load();
      if (isWanted) setLoaded({ figure: slug, scenes });
    };
    // Without its figure the slide still says what the beat says.
    load().catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [name]);
  if (loaded?.figure !== name) return null;
  return loaded.scenes.find((scene) => scene.name === slide?.scene) ?? null;
}
