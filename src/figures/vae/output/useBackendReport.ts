import { useEffect, useState } from "react";
import { backendMeaning, backendName, refusalInWords, trialInWords } from "../../../nets/backendWords.ts";
import { backendReport, startedBackend } from "../../../worker/client.ts";

interface Told {
  /**
   * What it is that runs, and why: "WebAssembly, SIMD: Compiled code in your browser … It is the fastest of those that run
   * here. WebAssembly: 9.8 ms a step (WebAssembly, SIMD). WebGL: not available in this browser." Empty until it is known.
   */
  readonly report: string;
  /** "WebGL cannot run here."; null if what was asked for runs. */
  readonly refusal: string | null;
}

/** Rejects where no network can be started. */
async function tell(backend: string): Promise<Told> {
  const { reason, trials, path } = await backendReport();
  const started = await startedBackend();
  const what = `${backendName(backend)}: ${backendMeaning(backend)}`;
  const report = [what, `It is ${reason}.`, ...trials.map(trialInWords)].join(" ");
  return { report, refusal: started && refusalInWords(started.asked, path) };
}

/** The run itself fails for the same reason, and says so where it can be mended. */
const elsewhere = () => undefined;

/** What computes a run, in words for who looks at it; `ask` asks anew, as something else is to compute. */
export function useBackendReport(backend: string): Told & { readonly ask: () => void } {
  const [told, setTold] = useState<Told>({ report: "", refusal: null });
  useEffect(() => {
    let outdated = false;
    tell(backend).then((now) => !outdated && setTold(now), elsewhere);
    return () => {
      outdated = true;
    };
  }, [backend]);
  return { ...told, ask: () => void tell(backend).then(setTold, elsewhere) };
}
