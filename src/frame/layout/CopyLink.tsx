import { useState } from "react";

/** Copies the address of the figure as it is set; where the browser forbids that, shows it to be copied by hand. */
export function CopyLink({ link }: { readonly link: () => string }) {
  const [copied, setCopied] = useState(false);
  const [byHand, setByHand] = useState<string | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link());
      setCopied(true);
    } catch {
      setByHand(link());
    }
  };
  return (
    <>
      <button type="button" className="figure-button" onClick={copy} onBlur={() => setCopied(false)}>
        Copy link
      </button>
      <output className="figure-copied">{copied && "✓ copied"}</output>
      {byHand !== null && (
        <input
          className="figure-link"
          aria-label="Link to this figure as it is set"
          readOnly
          value={byHand}
          onFocus={(event) => event.target.select()}
        />
      )}
    </>
  );
}
