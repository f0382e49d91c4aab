import { defaultsOf } from "../knobs/specs.ts";
import { stepsOf, withRests } from "../math/stepwise.ts";
import type { Figure } from "./contract.ts";
import type { Picture } from "./usePureModel.ts";

const rest = () => new Promise((go) => setTimeout(go));

/**
 * The picture of a pure figure's defaults, computed with rests: the page stays free while a figure wakes. Null for a figure
 * that runs, and for one that cannot be computed: it says so itself.
 */
export async function firstPicture(figure: Figure): Promise<Picture | null> {
  if (!("model" in figure)) return null;
  const params = defaultsOf(figure.params);
  try {
    return { result: await withRests(stepsOf(figure.model)(params), rest), params };
  } catch {
    return null;
  }
}
