import { useEffect, useState } from "react";
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

/** Checks of what is shown. They come after the picture, when the browser is idle: a hand that drags is not held up by them. */
export function useChecks(shown: Shown | null): Checking {
  const [checked, setChecked] = useState<Checked | null>(null);
  useEffect(() => {
    if (shown) return whenIdle(() => setChecked({ shown, checks: shown.checks() }), waiting);
  }, [shown]);
  return { checks: checked?.checks ?? null, isChecking: shown !== null && checked?.shown !== shown };
}
