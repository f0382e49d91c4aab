import { useState } from "react";
import { copyText } from "../../powers/clipboard.ts";

/** Copies the address of the figure as it is set; where the browser forbids that, shows it to be copied by hand. */
export function CopyLink({ link }: { readonly link: () => string }) {
  const [copied, setCopied] = useState(false);
  const [byHand, setByHand] = useState<string | null>(null);
  const copy = async () => {
    const address = link();
    if (await copyText(address)) setCopied(true);
    else setByHand(address);
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
