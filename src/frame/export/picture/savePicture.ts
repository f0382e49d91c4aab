import { withSharpCanvases } from "../../../marks/canvasRatio.ts";
import { download } from "../download.ts";
import type { Origin } from "../origin.ts";
import { captionOf } from "./caption.ts";
import { type DrawnPage, drawPage } from "./drawPage.ts";

/** Sharp enough for a slide. */
const SCALE = 2;

/** Saves what a figure shows, with its caption, light or dark as it stands there. Loaded when a picture is asked for. */
export async function savePicture(stage: HTMLElement, origin: Origin, format: "png" | "svg"): Promise<void> {
  const { slug } = origin.figure;
  const draw = () => drawPage(stage, captionOf(origin, progressAt(stage)));
  const page = await withSharpCanvases(SCALE, draw);
  if (format === "svg") download(`${slug}.svg`, page.svg, "image/svg+xml");
  else download(`${slug}.png`, await toPng(page), "image/png");
}

/** How far the run has come: what its transport says first. */
const progressAt = (stage: HTMLElement) =>
  stage.closest("figure")?.querySelector(".transport-progress")?.textContent?.split(" · ")[0] ?? "";

async function toPng({ svg, width, height }: DrawnPage): Promise<Blob> {
  const image = new Image();
  // Not a blob: what is drawn from there with HTML in it cannot be read back.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const sheet = document.createElement("canvas");
  sheet.width = width * SCALE;
  sheet.height = height * SCALE;
  const pen = sheet.getContext("2d");
  if (!pen) throw new Error("This browser gives no canvas to draw the picture on.");
  pen.drawImage(image, 0, 0, sheet.width, sheet.height);
  return new Promise((resolve, reject) => {
    sheet.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error("The picture is too large to save."))),
      "image/png",
    );
  });
}
