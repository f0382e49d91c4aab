import { useEffect, useState } from "react";
import { backendMeaning, backendName, trialInWords } from "../../../nets/backendWords.ts";
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
        if (!outdated)
          setTold(
            [
              `${backendName(backend)}: ${backendMeaning(backend)}`,
              `It is ${reason}.`,
              ...trials.map(trialInWords),
            ].join(" "),
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
