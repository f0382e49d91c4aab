import { useEffect, useState } from "react";
import { backendInWords } from "../../nets/backendWords.ts";
import type { BackendPreference } from "../../nets/chooseBackend.ts";
import { backendReport, startedBackend } from "../../worker/client.ts";

type Started = Awaited<ReturnType<typeof startedBackend>>;

export interface BackendInUse {
  /** What computes on this page, in sentences; null until it is known. */
  readonly says: string | null;
  /** Starts what is chosen and tells what came of it; null where there is nothing to find out. */
  readonly tryIt: (() => void) | null;
}

/** What computes on this page, with how it came to that. Nothing is started to answer. */
export function useBackendInUse(preference: BackendPreference): BackendInUse {
  const [started, setStarted] = useState<Started | undefined>(undefined);
  const [trial, setTrial] = useState<"running" | { readonly failed: string } | null>(null);
  useEffect(() => {
    let outdated = false;
    void startedBackend().then((now) => !outdated && setStarted(now));
    return () => {
      outdated = true;
    };
  }, []);
  const tryIt = () => {
    setTrial("running");
    backendReport()
      .then(startedBackend)
      .then(
        (now) => {
          setStarted(now);
          setTrial(null);
        },
        (fault: unknown) => setTrial({ failed: fault instanceof Error ? fault.message : String(fault) }),
      );
  };
  if (trial === "running") return { says: "Being started, and timed where there is a choice …", tryIt: null };
  if (trial) return { says: trial.failed, tryIt };
  if (started === undefined) return { says: null, tryIt: null };
  if (started === null) return { says: "No network has been started on this page yet.", tryIt };
  const says = backendInWords(started.asked, started.report);
  return started.asked === preference
    ? { says, tryIt: null }
    : { says: `${says} What you have chosen takes over with the next run.`, tryIt };
}
