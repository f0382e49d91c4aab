import { useEffect, useState } from "react";
import { backendReport } from "../../../worker/client.ts";

/** Why this backend runs, in a sentence: "wasm 9.8 ms a step (WebAssembly, wasm-relaxed); webgl: a software renderer." Empty until it is known. */
export function useBackendReport(backend: string): string {
  const [told, setTold] = useState("");
  useEffect(() => {
    let outdated = false;
    backendReport().then(
      ({ reason, trials }) => {
        const timings = trials.map(({ backend, millisecondsPerStep, note }) =>
          millisecondsPerStep === null
            ? `${backend}: ${note}`
            : `${backend} ${millisecondsPerStep.toFixed(1)} ms a step (${note})`,
        );
        if (!outdated) setTold(`${backend} is ${reason}. ${timings.join("; ")}.`);
      },
      // The run itself fails for the same reason, and says so where it can be mended.
      () => undefined,
    );
    return () => {
      outdated = true;
    };
  }, [backend]);
  return told;
}
