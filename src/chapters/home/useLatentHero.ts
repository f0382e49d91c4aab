import { useCallback, useEffect, useRef, useState } from "react";
import { type Decoder, openDecoder } from "../../worker/client.ts";
import type { Pictures } from "../../runs/vae/snapshot.ts";
import { type Point, sheetCodes } from "./plane.ts";
import { wander } from "./wander.ts";

const checkpoint = "checkpoints/vae-trained.safetensors";

/** The shipped decoder, and the code that the reader holds; until somebody takes it, it strolls. */
export function useLatentHero() {
  const [z, setZ] = useState<Point>([0.9, -0.4]);
  const [sheet, setSheet] = useState<Pictures | null>(null);
  const [digit, setDigit] = useState<Pictures | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [decoder, setDecoder] = useState<Decoder | null>(null);
  const stroll = useRef<(() => void) | null>(null);

  useEffect(() => {
    let gone = false;
    let opened: Decoder | null = null;
    const open = async () => {
      try {
        opened = await openDecoder(checkpoint);
        if (gone) return opened.dispose();
        setSheet(await opened.decode(sheetCodes()));
        if (!gone) setDecoder(opened);
      } catch (error) {
        if (!gone) setFailure(error instanceof Error ? error.message : String(error));
      }
    };
    void open();
    return () => {
      gone = true;
      opened?.dispose();
    };
  }, []);

  useEffect(() => {
    if (!decoder) return;
    stroll.current = wander(setZ);
    return () => stroll.current?.();
  }, [decoder]);

  useEffect(() => {
    if (!decoder) return;
    let outdated = false;
    decoder.decode(Float32Array.from(z)).then(
      (picture) => outdated || setDigit(picture),
      (error: unknown) => outdated || setFailure(String(error)),
    );
    return () => {
      outdated = true;
    };
  }, [decoder, z]);

  const moveTo = useCallback((point: Point) => {
    stroll.current?.();
    setZ(point);
  }, []);
  return { z, moveTo, sheet, digit, failure };
}
