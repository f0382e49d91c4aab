import { valuesAt } from "../../control/backwardMessages.ts";
import { Columns } from "../../marks/Columns.tsx";
import { useValueDomain } from "../../marks/grid/index.ts";
import type { ViewProps } from "../../frame/contract.ts";
import { MapPair } from "../../gridworld/MapPair.tsx";
import { MapTools } from "../../gridworld/MapTools.tsx";
import { useMapView } from "../../gridworld/useMapView.ts";
import { Hidden } from "../../ui/parts/Hidden.tsx";
import { More } from "../../ui/parts/More.tsx";
import { Part } from "../../ui/parts/Part.tsx";
import { useRoom } from "../../ui/parts/roomContext.ts";
import { StepsBack } from "../../ui/parts/StepsBack.tsx";
import { ActionsTable } from "./ActionsTable.tsx";
import { Arrivals } from "./Arrivals.tsx";
import type { Knobs } from "./figure.ts";
import type { ActionPrior } from "./model.ts";
import { PriorBars } from "./PriorBars.tsx";
import { PriorMap } from "./PriorMap.tsx";
import { Verdicts } from "./Verdicts.tsx";
import "./action-prior.css";

/** Of the height of a room: a title, the slider over t, the arrivals’ title and each of them, and the numbers; pixels. */
const TAKES = { title: 22, time: 52, arrivals: 34, arrival: 20, numbers: 40 } as const;

/** The prior to drag on the left; on the right two policies and how far they get, and a press away their numbers. */
export function View({ params, knobs, result, edit }: ViewProps<Knobs, ActionPrior>) {
  const { map, beside } = params;
  const { editor, surface, onTime } = useMapView({ ...result, map, edit });
  const { world, messages, t, horizon } = result;
  const shown = [beside, "withPrior"] as const;
  const lows = shown.flatMap((name) => Array.from(world.open, (s) => valuesAt(messages[name], t)[s]));
  const domain = useValueDomain(Math.min(...lows), Math.max(...lows));
  const told = [...new Set([...shown, "uniform"] as const)];
  const room = useRoom();
  const hasPrior = room?.shows("prior") ?? true;
  const takes = (part: "time" | "arrivals" | "numbers", pixels: number) => (room?.shows(part) ? pixels : 0);
  const below =
    takes("time", TAKES.time) +
    takes("arrivals", TAKES.arrivals + TAKES.arrival * told.length) +
    takes("numbers", TAKES.numbers);
  const numbers = (
    <More name="numbers" title="Both computations, in numbers">
      <Part name="agreement" instead={<Hidden height={room ? TAKES.numbers : 212} />}>
        <div className="action-prior-numbers">
          <Verdicts result={result} />
          {!room && <ActionsTable result={result} />}
        </div>
      </Part>
    </More>
  );
  return (
    <Columns
      share={room ? 0.31 : 0.28}
      narrowBelow={660}
      className={`action-prior map-words${room ? " action-prior-room" : ""}`}
    >
      {({ width, left, right: beside, narrow }) => {
        const right = hasPrior ? beside : width;
        const both = {
          result,
          domain,
          surface,
          width: narrow ? right : Math.floor((right - 16) / 2),
          height: room ? room.height - TAKES.title - below : narrow ? 260 : 250,
        };
        return (
          <>
            <StepsBack name="prior">
              <section style={{ inlineSize: left }}>
                <p className="map-heading">{room ? "Drag" : "Drag the prior"}: log p + c, nats</p>
                <PriorBars
                  {...{ result, edit }}
                  width={left}
                  height={room ? room.height - TAKES.title : narrow ? 240 : 340}
                />
              </section>
            </StepsBack>
            <section style={{ inlineSize: right }}>
              <MapPair
                {...{ t, horizon, onTime }}
                slug="action-prior"
                direction={-1}
                legend={{ domain, width: 190, label: "V, nats" }}
              >
                <PriorMap {...both} name={shown[0]} id="action-prior-at" />
                <PriorMap {...both} name="withPrior" />
              </MapPair>
              <StepsBack name="arrivals">
                <Arrivals result={result} names={told} />
              </StepsBack>
              {room && numbers}
            </section>
            <MapTools {...{ editor, knobs, params, edit }} slug="action-prior" />
            {!room && <div className="columns-across">{numbers}</div>}
          </>
        );
      }}
    </Columns>
  );
}
