import type { Estimator } from "../../inference/estimatorNames.ts";
import { estimatorLook } from "./estimatorLook.ts";

interface Props {
  readonly estimator: Estimator;
  readonly x: number;
  readonly y: number;
  /** Half its size, pixels. */
  readonly radius?: number;
}

/** An estimator's marker at a place of a drawing. */
export const EstimatorMark = ({ estimator, x, y, radius = 4 }: Props) => (
  <path
    style={{ fill: estimatorLook[estimator].colour }}
    d={estimatorLook[estimator].mark}
    transform={`translate(${x.toFixed(1)},${y.toFixed(1)}) scale(${radius / 4})`}
  />
);

/** The marker among words, before an estimator's name. */
export const EstimatorKey = ({ estimator }: Pick<Props, "estimator">) => (
  <svg
    style={{ display: "inline-block", flex: "none", marginInlineEnd: "0.35em" }}
    width="10"
    height="10"
    viewBox="-5 -5 10 10"
    aria-hidden="true"
  >
    <path d={estimatorLook[estimator].mark} fill={estimatorLook[estimator].colour} />
  </svg>
);
