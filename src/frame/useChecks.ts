import { useEffect, useState } from "react";
import { withRests } from "../math/stepwise.ts";
import { whenIdle } from "../ui/whenIdle.ts";
import type { Check } from "./contract.ts";
import type { Shown } from "./export/shown.ts";

interface Checked {
  readonly shown: Shown;
  readonly checks: readonly Check[];
}

interface Checking {
  /** The newest that there are: those of an older picture until this one is checked. */
  readonly checks: readonly Check[] | null;
  readonly isChecking: boolean;
}

/** How long checks may wait for an idle moment, milliseconds. */
const waiting = { within: 300, otherwise: 0 };

/** Checks of what is shown. They come after the picture, in idle moments: a hand that drags is not held up by them. */
export function useChecks(shown: Shown | null): Checking {
  const [checked, setChecked] = useState<Checked | null>(null);
  useEffect(() => {
    if (!shown) return;
    let callOff = () => {};
    const rest = () => new Promise<void>((go) => (callOff = whenIdle(go, waiting)));
    void rest()
      .then(() => withRests(shown.checks.steps(), rest))
      .then((checks) => setChecked({ shown, checks }));
    return () => callOff();
  }, [shown]);
  return { checks: checked?.checks ?? null, isChecking: shown !== null && checked?.shown !== shown };
}
