import { useCallback, useContext, useEffect, useMemo, useRef, useState } from "react";
import { digitPixels } from "../../data/digitsFormat.ts";
import { fetchModel } from "../../data/fetchModel.ts";
import { RootContext } from "../../ui/PageLink.tsx";
import { plainDecoder } from "./plainDecoder.ts";
import { type Point, sheetCodes, side } from "./plane.ts";
import { wander } from "./wander.ts";

const checkpoint = "checkpoints/vae-home.safetensors";

/** Pictures of codes, [pictures, 784]. */
type Decode = ReturnType<typeof plainDecoder>;

/** The pictures of the sheet, a row of them at a time: the page goes on between them. */
async function decodeSheet(decode: Decode, isGone: () => boolean): Promise<Uint8Array> {
  const codes = sheetCodes();
  const sheet = new Uint8Array(side * side * digitPixels);
  for (let row = 0; row < side && !isGone(); row++) {
    sheet.set(decode(codes.subarray(2 * side * row, 2 * side * (row + 1))), row * side * digitPixels);
    await new Promise((task) => setTimeout(task));
  }
  return sheet;
}

/** The shipped decoder, and the code that the reader holds; until somebody takes it, it strolls. */
export function useLatentHero() {
  const root = useContext(RootContext);
  const [z, setZ] = useState<Point>([0.9, -0.4]);
  const [sheet, setSheet] = useState<Uint8Array | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [decode, setDecode] = useState<Decode | null>(null);
  const stroll = useRef<(() => void) | null>(null);
  const digit = useMemo(() => decode?.(z) ?? null, [decode, z]);

  useEffect(() => {
    let gone = false;
    const open = async () => {
      try {
        const opened = plainDecoder(await fetchModel(checkpoint, new URL(root, document.baseURI).href));
        const pictures = await decodeSheet(opened, () => gone);
        if (gone) return;
        setSheet(pictures);
        setDecode(() => opened);
      } catch (error) {
        if (!gone) setFailure(error instanceof Error ? error.message : String(error));
      }
    };
    void open();
    return () => {
      gone = true;
    };
  }, [root]);

  useEffect(() => {
    if (!decode) return;
    stroll.current = wander(setZ);
    return () => stroll.current?.();
  }, [decode]);

  const moveTo = useCallback((point: Point) => {
    stroll.current?.();
    setZ(point);
  }, []);
  return { z, moveTo, sheet, digit, failure };
}
