import { useEffect, useRef, useState } from "react";
import "katex/dist/katex.min.css";
import "../../ui/tex/tex.css";

interface Props {
  readonly tex: string;
  /** On a line of its own. */
  readonly display?: boolean;
  /** Says why it cannot be drawn. */
  readonly isDraft?: boolean;
}

/** A formula of somebody's own text: drawn into the page node by node, never as HTML. Until it is, and where it cannot be, its TeX stands there. */
export function OwnTex({ tex, display = false, isDraft = false }: Props) {
  const place = useRef<HTMLSpanElement>(null);
  const [drawn, setDrawn] = useState<{ readonly of: string; readonly fault: string | null } | null>(null);
  useEffect(() => {
    let isWanted = true;
    const draw = async () => {
      // Where its code does not come, as without a network, the TeX stays.
      const typesetter = await import("../../ui/tex/drawTex.ts").catch(() => null);
      if (!isWanted || !place.current || !typesetter) return;
      setDrawn({ of: tex, fault: typesetter.drawTex(place.current, tex, display) });
    };
    void draw();
    return () => {
      isWanted = false;
    };
  }, [tex, display]);
  const isDrawn = drawn !== null && drawn.fault === null;
  const fault = drawn?.of === tex ? drawn.fault : null;
  return (
    <span className={display ? "own-tex tex-display" : "own-tex"} translate="no">
      <span ref={place} hidden={!isDrawn} />
      {!isDrawn && <code>{tex}</code>}
      {isDraft && fault !== null && <span className="own-tex-fault"> {fault}</span>}
    </span>
  );
}
