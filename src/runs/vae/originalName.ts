import { classOf } from "../../data/pictureSet.ts";
import type { VaeSnapshot } from "./snapshot.ts";

/** What the k-th of the ten held-out pictures is called: by its class, where it stands for one, else by its place. */
export function originalName({ set, cloud }: Pick<VaeSnapshot, "set" | "cloud">, k: number): string {
  const name = classOf(set, k);
  return name !== null && cloud.labels.includes(k) ? name : `#${k + 1}`;
}
