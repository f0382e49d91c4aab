import { useMemo } from "react";
import type { ViewProps } from "../../frame/contract.ts";
import { Columns } from "../../marks/Columns.tsx";
import { stepUp } from "../../math/levels.ts";
import { linear } from "../../marks/plot/index.ts";
import { Titled } from "../../marks/Titled.tsx";
import { useHeldLevel } from "../../marks/useHeldLevel.ts";
import { LinkedTerms } from "../../ui/LinkedTerms.tsx";
import { Hidden } from "../../ui/parts/Hidden.tsx";
import { Part } from "../../ui/parts/Part.tsx";
import { useRoom } from "../../ui/parts/roomContext.ts";
import { StepsBack } from "../../ui/parts/StepsBack.tsx";
import { TermReadout } from "../../ui/TermReadout.tsx";
import { DensityPlot } from "./DensityPlot.tsx";
import type { Knobs } from "./figure.ts";
import type { OneObjective, Terms } from "./model.ts";
import { linkedTerms, pairs } from "./pairs.ts";
import { PolicyGrid } from "./PolicyGrid.tsx";
import { TermRows } from "./TermRows.tsx";
import "./one-objective.css";

/** Heights on a page: of the pictures, of a row of terms, and of all rows with their axis and the line below; pixels. */
const page = { pictures: 150, row: 34, secret: 268 };
/** Of the height of a room, what the titles take, the axis under the rows, and under pictures a row; pixels. */
const [TITLE, AXIS, ROW] = [30, 34, 27];
const levels = [1, 2, 4, 6, 8, 10, 12, 15, 20, 30, 40, 60, 80];

/**
 * The two worlds in pictures above, their terms in rows below: what is in one row is one thing. In a room the rows that are
 * added up are the part `terms`, what they come to `sums`.
 */
export function View({ params, result }: ViewProps<Knobs, OneObjective>) {
  const { temperature, inference, control } = result;
  const era = `${params.likelihood} ${params.x}`;
  const scales = {
    inference: useScale(inference, temperature, era),
    control: useScale(control, temperature, String(params.slip)),
  };
  const room = useRoom();
  const shown = pairs.filter(({ isSum }) => room?.shows(isSum ? "sums" : "terms") ?? true);
  const hasPictures = room?.shows("pictures") ?? true;
  const free = room && room.height - TITLE - (shown.length > 0 ? AXIS : 0);
  const row = free ? (hasPictures ? ROW : Math.min(40, free / shown.length)) : page.row;
  const height = free ? free - shown.length * row : page.pictures;
  const terms = useMemo(() => linkedTerms(result), [result]);
  return (
    <LinkedTerms terms={terms}>
      <Columns share={0.5} gap={112} narrowBelow={room ? 0 : 700}>
        {({ right: width, narrow }) => (
          <>
            <Titled title={<b>Inference: what was z?</b>}>
              {hasPictures && <DensityPlot {...{ inference, width, height, era }} />}
            </Titled>
            <Titled title={<b>Control: what to do?</b>}>
              {hasPictures && <PolicyGrid {...{ control, width, height }} />}
            </Titled>
            {shown.length > 0 && (
              <Part
                name="terms"
                instead={
                  <div className="columns-across">
                    <Hidden height={free ? shown.length * row + AXIS : page.secret} />
                  </div>
                }
              >
                <TermRows {...{ result, scales, shown, row, width, narrow }} />
                <StepsBack name="words">
                  <div className="columns-across">
                    <TermReadout idle="Dashed: the evidence, where the gap’s bar always ends. Numbers are rounded. Point at a row, or tap its word, to read more.">
                      {({ name, value, note }) => (
                        <>
                          <b>{name}</b>: {value}. {note}
                        </>
                      )}
                    </TermReadout>
                  </div>
                </StepsBack>
              </Part>
            )}
          </>
        )}
      </Columns>
    </LinkedTerms>
  );
}

/** Nats, with room for every bar; it holds still until the world is another. */
function useScale(terms: Terms, temperature: number, era: string) {
  const places = pairs.flatMap(({ from, value }) => {
    const start = from(terms, temperature);
    return [start, start + value(terms, temperature)];
  });
  const low = useHeldLevel(stepUp(Math.max(-Math.min(...places), levels[0]), levels), era);
  const high = useHeldLevel(Math.max(...places) > 0.01 ? stepUp(Math.max(...places), levels) : 0, era);
  return useMemo(() => linear([-low, high]), [low, high]);
}
