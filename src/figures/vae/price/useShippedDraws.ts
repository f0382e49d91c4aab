import { useEffect, useState } from "react";
import { betaSweep, type ShippedBeta, sweptRunFile } from "../../../runs/vae/betaSweep.ts";
import { priorDraws } from "../../../runs/vae/priorDraws.ts";
import type { Pictures } from "../../../runs/vae/snapshot.ts";
import { openDecoder } from "../../../worker/client.ts";

interface ShippedDraws {
  /** Null until they are decoded. */
  readonly pictures: Pictures | null;
  /** Why they cannot be. */
  readonly failure: string | null;
}

/** Ten draws from the prior, the same at every β, decoded by the run that the site ships for this β. */
export function useShippedDraws(beta: ShippedBeta): ShippedDraws {
  const [draws, setDraws] = useState<ShippedDraws>({ pictures: null, failure: null });
  useEffect(() => {
    let outdated = false;
    const decode = async () => {
      const decoder = await openDecoder(sweptRunFile(beta));
      try {
        return await decoder.decode(priorDraws(betaSweep.seed, betaSweep.latent));
      } finally {
        decoder.dispose();
      }
    };
    decode().then(
      (pictures) => outdated || setDraws({ pictures, failure: null }),
      (error: unknown) =>
        outdated ||
        setDraws({ pictures: null, failure: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      outdated = true;
    };
  }, [beta]);
  return draws;
}
