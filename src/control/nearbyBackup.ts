import { exponential, power } from "./exponential.ts";
import { actionValuesOf, softMaximum } from "./localBackup.ts";
import { actionCount } from "./mdp.ts";
import type { PreparedBackup } from "./preparedBackup.ts";

const row = new Float64Array(actionCount);

/**
 * The backup of one state with the largest value M of its own landings taken out, x_d = (V′(d) − M)/τ:
 *
 *     expected, discounted:  V(s) = max r + γM + τ log Σ_a w_a E[exp x]^γ
 *     product:               V(s) = max r + γM + τ log Σ_a w_a exp(γ E[x])
 *
 * Should even that run out of float64's range, as where only far worse actions are allowed, in log space throughout.
 */
export function nearbyBackup(prepared: PreparedBackup, next: Float64Array, s: number): number {
  const { mdp, settings, discount, kind, floor, best, weight, stride } = prepared;
  const { landing, slip } = mdp;
  const { temperature } = settings;
  const expected = kind !== "product";
  let up = next[landing[5 * s]];
  let right = next[landing[5 * s + 1]];
  let down = next[landing[5 * s + 2]];
  let left = next[landing[5 * s + 3]];
  let stay = next[s];
  const top = Math.max(up, right, down, left, stay);
  if (top === Number.NEGATIVE_INFINITY) return top;
  const scale = (expected ? 1 : discount) / temperature;
  up = scale * (up - top);
  right = scale * (right - top);
  down = scale * (down - top);
  left = scale * (left - top);
  stay = exponential(scale * (stay - top));
  if (expected) {
    up = exponential(up);
    right = exponential(right);
    down = exponential(down);
    left = exponential(left);
  }
  if (slip > 0) {
    const upDown = (slip / 2) * (up + down);
    const leftRight = (slip / 2) * (left + right);
    up = (1 - slip) * up + leftRight;
    right = (1 - slip) * right + upDown;
    down = (1 - slip) * down + leftRight;
    left = (1 - slip) * left + upDown;
  }
  if (!expected) {
    up = exponential(up);
    right = exponential(right);
    down = exponential(down);
    left = exponential(left);
  } else if (discount < 1) {
    up = power(up, discount);
    right = power(right, discount);
    down = power(down, discount);
    left = power(left, discount);
    stay = power(stay, discount);
  }
  const w = stride * s;
  const moved = weight[w] * up + weight[w + 1] * right + weight[w + 2] * down + weight[w + 3] * left;
  const sum = moved + weight[w + 4] * stay;
  if (sum > floor) return best[s] + discount * top + temperature * Math.log(sum);
  actionValuesOf(mdp, settings, next, s, row, discount);
  return softMaximum(row, settings);
}
