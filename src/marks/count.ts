import { formatNumber } from "../math/formatNumber.ts";
import { powerOfTen } from "./plot/decades.ts";
import { grouped } from "../math/grouped.ts";

/** 1,234,567, or 1.23 × 10¹⁴ where that would be long. */
export function count(many: number): string {
  if (many < 1e11) return grouped(many);
  const power = 10 ** Math.floor(Math.log10(many));
  return `${formatNumber(Number((many / power).toFixed(2)))} × ${powerOfTen(power)}`;
}
