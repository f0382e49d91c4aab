import { memo, type ReactNode, type RefObject } from "react";
import type { ParamSpecs, ParamsOf } from "../../knobs/specs.ts";
import { SourceDisclosure } from "../../ui/SourceDisclosure.tsx";
import type { Figure } from "../contract.ts";
import { AddToLecture } from "./AddToLecture.tsx";
import { CopyLink } from "./CopyLink.tsx";
import { Embed } from "../share/Embed.tsx";
import type { Share } from "../share/useShare.tsx";
import { download } from "../export/download.ts";
import { csvFile } from "../export/csvFile.ts";
import { toJson } from "../export/exportFigure.ts";
import { Numbers } from "./Numbers.tsx";
import { settingAlone } from "../links/settingAlone.ts";
import { readSource } from "../sources.ts";
import type { Shown } from "../export/shown.ts";
import { TakeawayButton } from "./TakeawayButton.tsx";

interface Props {
  readonly figure: Figure;
  readonly root: RefObject<HTMLElement | null>;
  readonly stage: RefObject<HTMLDivElement | null>;
  readonly notify: (message: string) => void;
  readonly params: ParamsOf<ParamSpecs>;
  /** The scene that these params started from. */
  readonly scene: string | null;
  /** The address of the figure as it is set. */
  readonly link: () => string;
  readonly address: Share["address"];
  readonly showCode: Share["showCode"];
  /** The last whole picture, for the tables. */
  readonly settled: Shown | null;
  /** A's picture, which the numbers are compared with. */
  readonly a: Shown | null;
  /** The picture as it stands now, for the downloads. Rejects, saying why, if there is none. */
  readonly current: () => Promise<Shown>;
  /** Says how old the tables are, if they are. */
  readonly stale: string | null;
  /** The step that its run stands at; left out where it has none. */
  readonly stepNow?: (() => number) | undefined;
  /** Tables that a scene keeps to itself. */
  readonly hidden: ReadonlySet<string>;
  /** What the picture shows, for its caption elsewhere; null where it is not to be told. */
  readonly words: string | null;
  /** Further buttons. */
  readonly children?: ReactNode;
}

/** A picture's numbers, worked out. */
const reportOf = ({ params, tables, checks }: Shown) => ({ params, tables: tables(), checks: checks() });

/** What can be taken away from a figure: its numbers, its picture, its address, its code. */
export const FrameFooter = memo(function FrameFooter(props: Props) {
  const { figure, stage, notify, current, a } = props;
  const { slug } = figure;
  const picture = async (format: "png" | "svg") => {
    if (!stage.current) return;
    const { savePicture } = await import("../export/picture/savePicture.ts");
    const { params, words } = props;
    await savePicture(stage.current, { figure, params, words, link: props.link() }, format);
  };
  const button = (name: string, take: () => Promise<void>) => (
    <TakeawayButton name={name} take={take} notify={notify} />
  );
  const asSet = () => ({
    slug,
    scene: props.scene,
    setting: settingAlone(figure, props),
    step: props.stepNow?.() ?? 0,
  });
  return (
    <footer className="figure-foot">
      <div className="figure-takeaways">
        {button("Download JSON", async () => {
          const shown = await current();
          const document = { slug, ...reportOf(shown), a: a && reportOf(a) };
          download(`${slug}.json`, toJson(document), "application/json");
        })}
        {button("Download CSV", async () => {
          const shown = await current();
          const origin = { figure, params: shown.params, link: props.link() };
          const { name, content, type } = await csvFile(origin, shown.tables(), a);
          download(name, content, type);
        })}
        {button("Save picture", () => picture("png"))}
        {button("Save as SVG", () => picture("svg"))}
        <CopyLink link={props.link} />
        <button type="button" className="figure-button" onClick={props.showCode}>
          QR code
        </button>
        <Embed title={figure.title} root={props.root} address={props.address} />
        <AddToLecture asSet={asSet} notify={notify} />
        {props.children}
      </div>
      <Numbers
        slug={slug}
        settled={props.settled}
        a={a}
        stale={props.stale}
        hidden={props.hidden}
        notify={notify}
      />
      <SourceDisclosure paths={figure.source} read={readSource} />
    </footer>
  );
});
