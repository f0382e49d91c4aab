import type { ComponentProps } from "react";
import type { Colour } from "../colour.ts";
import { Curve, Dots, EndLabels } from "../plot/index.ts";
import type { Stroke } from "../plot/stroke.ts";
import { AmountPlot } from "./AmountPlot.tsx";

/** A curve over the times from the first on; it may end before the last. */
export interface TimeCurve {
  readonly key: string;
  /** Its name, at its end. */
  readonly text: string;
  readonly values: readonly number[];
  readonly look: Stroke & { readonly colour: Colour };
}

interface Props extends Omit<ComponentProps<typeof AmountPlot>, "most" | "children"> {
  readonly curves: readonly TimeCurve[];
  /** The time up to which they are drawn, the last if it is left out; the axis has room for all of them. */
  readonly reached?: number;
}

/** Amounts as curves against time, named at their ends, with their values at the t on show. */
export function CurvesPlot({ curves: whole, reached, ...times }: Props) {
  const { t, first = 1, horizon } = times;
  const at = t - first;
  const end = reached ?? horizon;
  const curves = whole.map((curve) => ({ ...curve, values: curve.values.slice(0, end - first + 1) }));
  return (
    <AmountPlot {...times} most={Math.max(0, ...whole.flatMap(({ values }) => values))}>
      {curves.map(({ key, values, look }) => (
        <g key={key}>
          <Curve data={values} x={(_, i) => first + i} y={(value) => value} weight={2.2} {...look} />
          <Dots
            data={values.slice(at, at + 1)}
            x={() => t}
            y={(value) => value}
            colour={look.colour}
            r={3.2}
            rim={1.2}
          />
        </g>
      ))}
      {curves.length > 0 && (
        <EndLabels
          labels={curves.map(({ key, text, values, look }) => ({
            key,
            text,
            x: first + values.length - 1,
            y: values[values.length - 1],
            value: values[at]?.toFixed(2) ?? "",
            colour: look.colour,
          }))}
          above={-4}
        />
      )}
    </AmountPlot>
  );
}
