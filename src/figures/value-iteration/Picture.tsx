import { PicturePlot } from "../../frame/picture/PicturePlot.tsx";
import { runFor } from "../../frame/picture/runFor.ts";
import { settingOf } from "../../frame/picture/settingOf.ts";
import { StillEnds, StillGrid, StillPath, StillValues } from "../../marks/grid/still/index.ts";
import { linear } from "../../marks/plot/index.ts";
import { run } from "../../runs/valueIteration/run.ts";
import { figure } from "./figure.ts";

const unit = linear([0, 1]);
const [early, late] = [16, 2000];
const half = { y: 6, width: 150, height: 188 };

/** The values of a map while word of the goal is on its way, and once nothing changes any more. */
export async function picture() {
  const setting = settingOf(figure, { size: 14 });
  const news = await runFor(run, setting, early);
  const settled = await runFor(run, setting, late);
  return (
    <PicturePlot x={unit} y={unit}>
      <StillGrid map={news.map} x={6} {...half}>
        <StillValues values={news.V} domain={[news.low, news.high]} />
        <StillEnds half={8} />
      </StillGrid>
      <StillGrid map={settled.map} x={164} {...half}>
        <StillValues values={settled.V} domain={[settled.low, settled.high]} />
        <StillPath states={settled.path} weight={3} />
        <StillEnds half={8} />
      </StillGrid>
    </PicturePlot>
  );
}
