import type { ElementHandle } from "playwright-core";
import type { Act, AimedKind } from "../act.ts";
import { fileNamed } from "../files.ts";
import type { Visit } from "../visit.ts";
import { follow, pinch, pointsOn } from "./hands.ts";

type AimedAct = Extract<Act, { kind: AimedKind }>;

/** Gives a file to what lies under the hand, as a file manager does. */
function dropFile(
  element: Element,
  { name, mimeType, content }: { name: string; mimeType: string; content: string },
): void {
  const data = new DataTransfer();
  const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
  data.items.add(new File([bytes], name, { type: mimeType }));
  for (const type of ["dragenter", "dragover", "drop"])
    element.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data }));
}

async function found({ page }: Visit, { kind, target }: AimedAct): Promise<ElementHandle<Element> | null> {
  const asked = { kind, target };
  const handle = await page.evaluateHandle(({ kind, target }) => monkeyControls.find(kind, target), asked);
  return handle.asElement() as ElementHandle<Element> | null;
}

/** Does an act to its target. False if that is not there, or not on the screen. */
export async function performAimed(visit: Visit, act: AimedAct): Promise<boolean> {
  const { page } = visit;
  const target = await found(visit, act);
  if (!target) return false;
  switch (act.kind) {
    case "press":
    case "scene":
    case "drag": {
      const points = await pointsOn(target, act.kind === "drag" ? act.path : [[0.5, 0.5]]);
      if (points) await follow(visit, act.kind === "scene" ? "mouse" : act.hand, points);
      return points !== null;
    }
    case "pinch":
      await pinch(visit, target, act.from, act.to);
      return true;
    case "wheel": {
      const points = await pointsOn(target, [[0.5, 0.5]]);
      if (!points) return false;
      await page.mouse.move(...points[0]);
      await page.mouse.wheel(...act.by);
      return true;
    }
    case "slide":
      await target.focus();
      await page.keyboard.press(act.key);
      return true;
    case "type":
      await target.focus();
      await page.keyboard.press("ControlOrMeta+a");
      await (act.text === "" ? page.keyboard.press("Delete") : page.keyboard.insertText(act.text));
      await page.keyboard.press(act.key);
      return true;
    case "choose": {
      const length = await target.evaluate((element) => (element as HTMLSelectElement).options.length);
      await target
        .selectOption({ index: Math.floor(act.share * length) }, { timeout: 2_000 })
        .catch(() => []);
      return true;
    }
    case "focus":
      await target.focus();
      return true;
    case "file":
      await target.setInputFiles(await fileNamed(act.file));
      return true;
    case "drop": {
      const { name, mimeType, buffer } = await fileNamed(act.file);
      await target.evaluate(dropFile, { name, mimeType, content: buffer.toString("base64") });
      return true;
    }
  }
}
