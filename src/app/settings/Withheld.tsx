import { useSyncExternalStore } from "react";
import { losses } from "../../frame/missing/losses.ts";
import { missingPowers, onMissing } from "../../powers/missing.ts";

/** Which of the browser's powers these settings are about. */
const storages = ["localStorage", "IndexedDB", "Cache"] as const;

/** Says what the browser keeps nothing of, if so, as it does in some private windows. */
export function Withheld() {
  const missing = useSyncExternalStore(onMissing, missingPowers);
  const withheld = storages.filter((power) => missing.includes(power));
  if (withheld.length === 0) return null;
  return (
    <div className="settings-withheld" role="status">
      <p>
        Your browser lets this site keep little or nothing, as some private windows do. What you choose holds
        for as long as this page is open:
      </p>
      <ul>
        {withheld.map((power) => (
          <li key={power}>{`${losses[power]}.`}</li>
        ))}
      </ul>
    </div>
  );
}
