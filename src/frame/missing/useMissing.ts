import { useCallback, useEffect, useSyncExternalStore } from "react";
import { missingPowers, onMissing, type Power } from "../../powers/missing.ts";
import { remember, remembered } from "../../powers/remembered.ts";

/** The name under which it is remembered what was told. */
export const missingToldKey = "elbo-room.missing-told";
const none: readonly Power[] = [];

/** The figures that are awake: the first of them says what is missing, the others do not repeat it. */
const awake: string[] = [];
const listeners = new Set<() => void>();

const change = () => {
  for (const listener of listeners) listener();
};

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  const stop = onMissing(listener);
  return () => {
    listeners.delete(listener);
    stop();
  };
}

function untold(slug: string): readonly Power[] {
  const missing = missingPowers();
  if (awake[0] !== slug || missing.length === 0) return none;
  const told = (remembered(missingToldKey) ?? "").split(", ");
  return missing.some((power) => !told.includes(power)) ? missing : none;
}

function tell(): void {
  remember(missingToldKey, missingPowers().join(", "));
  change();
}

/** The missing powers that a figure has to tell of: none once the reader has taken the message away. */
export function useMissing(slug: string) {
  const missing = useSyncExternalStore(
    subscribe,
    useCallback(() => untold(slug), [slug]),
    () => none,
  );
  useEffect(() => {
    awake.push(slug);
    change();
    return () => {
      awake.splice(awake.indexOf(slug), 1);
      change();
    };
  }, [slug]);
  return { missing, dismiss: tell };
}
