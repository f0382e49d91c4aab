import { useState } from "react";
import type { FigureTask, Finding } from "./task.ts";

interface Props {
  readonly task: FigureTask;
  readonly onFound: (finding: Finding) => void;
}

/** A button that looks at a figure. */
export function FigureAsk({ task, onFound }: Props) {
  const [isLooking, setIsLooking] = useState(false);
  const look = async () => {
    setIsLooking(true);
    try {
      onFound(await task.look());
    } finally {
      setIsLooking(false);
    }
  };
  return (
    <button type="button" className="predict-submit" disabled={isLooking} onClick={() => void look()}>
      Look at the figure now
    </button>
  );
}
