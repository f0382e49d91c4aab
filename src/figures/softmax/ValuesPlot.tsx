import { AxisLeft } from "../../marks/Axis.tsx";
import { DragHandle } from "../../marks/DragHandle.tsx";
import { EndLabels } from "../../marks/EndLabels.tsx";
import { readable } from "../../math/formatNumber.ts";
import { writeList } from "../../knobs/lists.ts";
import { endOf, hasRoomForNumbers, margin, natsScale, placesOf, tickText } from "./layout.ts";
import { levelsShown } from "./levelsShown.ts";
import type { Softmax } from "./model.ts";
import { largest, type Values } from "./params.ts";

interface Props {
  readonly result: Softmax;
  readonly params: Values;
  readonly edit: (patch: Partial<Values>) => void;
  readonly reach: number;
  readonly width: number;
  readonly height: number;
}

/** The Q's as bars to drag, and across them the levels that the soft max lies between. */
export function ValuesPlot({ result, params, edit, reach, width, height }: Props) {
  const { given, values } = result;
  const { scale, shift } = params;
  const baseline = height - 22;
  const end = endOf(width);
  const x = placesOf(values.length, width);
  const y = natsScale(reach, baseline);
  const inside = (nats: number) => Math.min(baseline, Math.max(margin.top, y(nats)));
  const [floor, ceiling] = levelsShown(result, params.uniformPrior).band;
  const setQ = (a: number, q: number) => {
    const held = Math.min(largest, Math.max(-largest, Math.round(q * 1000) / 1000));
    edit({ values: writeList(given.with(a, held)) });
  };
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      <title>The Q of each action, to drag, and the soft max between its bounds</title>
      <AxisLeft
        scale={y}
        ticks={y.ticks(5)}
        format={tickText}
        label=""
        from={margin.left}
        to={end}
        top={margin.top}
      />
      <rect
        className="softmax-band"
        x={margin.left}
        width={Math.max(0, end - margin.left)}
        y={inside(ceiling)}
        height={Math.max(0, inside(floor) - inside(ceiling))}
      />
      {values.map((q, a) => (
        <rect
          key={a}
          className="softmax-bar"
          x={x(a)}
          width={x.bandwidth()}
          y={Math.min(y(q), y(0))}
          height={Math.abs(y(q) - y(0))}
        />
      ))}
      <line className="softmax-zero" x1={margin.left} x2={end} y1={y(0)} y2={y(0)} />
      {levelsShown(result, params.uniformPrior).levels.map(({ name, value }) => (
        <line
          key={name}
          className={`softmax-level softmax-level-${name}`}
          x1={margin.left}
          x2={end}
          y1={inside(value)}
          y2={inside(value)}
        />
      ))}
      {values.map((q, a) => (
        <g key={a}>
          <text
            className="softmax-name"
            x={(x(a) ?? 0) + x.bandwidth() / 2}
            y={height - 5}
            textAnchor="middle"
          >
            {x.step() < 36 ? tickText(Number(q.toPrecision(2))) : readable(q)}
          </text>
          <DragHandle
            x={(x(a) ?? 0) + x.bandwidth() / 2}
            y={inside(q)}
            label={`Q of action ${a + 1}`}
            value={given[a]}
            min={-largest}
            max={largest}
            colour="var(--x)"
            onDrag={(_, py) => setQ(a, (Math.min(reach, Math.max(-reach, y.invert(py))) - shift) / scale)}
            onNudge={(_, up) => setQ(a, given[a] + 0.05 * up)}
          />
        </g>
      ))}
      <EndLabels
        labels={levelsShown(result, params.uniformPrior).levels.map(({ name, text, value, colour }) => ({
          key: name,
          x: end,
          y: inside(value),
          text: y(value) < margin.top ? `↑ ${text}` : y(value) > baseline ? `↓ ${text}` : text,
          value: hasRoomForNumbers(width) && inside(value) === y(value) ? readable(value) : "",
          colour,
          strong: name === "V",
        }))}
        top={margin.top}
        bottom={baseline}
      />
    </svg>
  );
}
