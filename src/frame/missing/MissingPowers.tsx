import { Notice } from "../../ui/Notice.tsx";
import { listed, losses } from "./losses.ts";
import { useMissing } from "./useMissing.ts";

/** What of the browser's powers is missing here, and what is lost without it. */
export function MissingPowers({ slug }: { readonly slug: string }) {
  const { missing, dismiss } = useMissing(slug);
  if (missing.length === 0) return null;
  return (
    <Notice kind="remark" onDismiss={dismiss}>
      <details>
        <summary>{`Here the browser withholds ${listed(missing)}.`}</summary>
        <ul>
          {missing.map((power) => (
            <li key={power}>{`${power}: ${losses[power]}.`}</li>
          ))}
        </ul>
        {self.origin === "null" && (
          <p>
            This page is embedded with <code>sandbox="allow-scripts"</code>; <code>allow-same-origin</code>{" "}
            beside it gives it what the browser keeps for its own address.
          </p>
        )}
      </details>
    </Notice>
  );
}
