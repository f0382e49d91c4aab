/**
 * The probability that a draw from N(0, I) in two dimensions lies within `radius` of the middle. A ring at the distance ρ
 * has the density ρ exp(−ρ²/2) (Rayleigh 1880), so that
 *
 *     P(‖z‖ ≤ r) = ∫_0^r ρ exp(−ρ²/2) dρ = 1 − exp(−r²/2)
 */
export const priorMass = (radius: number): number => -Math.expm1(-(radius ** 2) / 2);
