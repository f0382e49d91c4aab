/** Standard deviations along the two axes of an ellipse, and the angle of the longer one from x towards y, radians. */
interface PrincipalAxes {
  readonly major: number;
  readonly minor: number;
  readonly angle: number;
}

/**
 * The axes of a covariance matrix (xx, xy; xy, yy), by its eigenvalues:
 *
 *     λ = (xx + yy)/2 ± √(((xx − yy)/2)² + xy²)      tan 2·angle = 2 xy / (xx − yy)
 */
export function principalAxes(xx: number, xy: number, yy: number): PrincipalAxes {
  const middle = (xx + yy) / 2;
  const reach = Math.hypot((xx - yy) / 2, xy);
  return {
    major: Math.sqrt(Math.max(0, middle + reach)),
    minor: Math.sqrt(Math.max(0, middle - reach)),
    angle: 0.5 * Math.atan2(2 * xy, xx - yy),
  };
}
