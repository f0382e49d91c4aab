import { useEffect, useState } from "react";
import { backendMeaning, backendName } from "../../../nets/backendWords.ts";
import { backendReport } from "../../../worker/client.ts";

/**
 * What it is that runs, and why: "WebAssembly, SIMD: Compiled code in your browser … It is the fastest of those that run
 * here. WebAssembly: 9.8 ms a step (WebAssembly, SIMD). WebGL: not available in this browser." Empty until it is known.
 */
export function useBackendReport(backend: string): string {
  const [told, setTold] = useState("");
  useEffect(() => {
    let outdated = false;
    backendReport().then(
      ({ reason, trials }) => {
        const told = trials.map(({ backend, millisecondsPerStep, note }) =>
          millisecondsPerStep === null
            ? `${backendName(backend)}: ${note}.`
            : `${backendName(backend)}: ${millisecondsPerStep.toFixed(1)} ms a step (${note}).`,
        );
        if (!outdated)
          setTold(
            [`${backendName(backend)}: ${backendMeaning(backend)}`, `It is ${reason}.`, ...told].join(" "),
          );
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
