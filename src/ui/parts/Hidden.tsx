import { useRoom } from "./roomContext.ts";
import "./parts.css";

/**
 * In the place of a secret part of the picture, as large as that is: so nothing moves when it is told. A room, which presses
 * nothing, sees a question mark.
 */
export function Hidden({ height }: { readonly height: number }) {
  const isRoom = useRoom() !== null;
  return (
    <p className="part-hidden" style={{ blockSize: height }}>
      {isRoom ? <span aria-hidden="true">?</span> : "Answer first, or press Reveal"}
      {isRoom && <span className="visually-hidden">Answer first, or press Reveal</span>}
    </p>
  );
}
