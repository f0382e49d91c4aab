/** AssemblyScript, compiled twice by build/kernels.ts: WebAssembly in base64. */
declare module "*.as" {
  /** For processors and browsers with SIMD. */
  export const simd: string;
  /** With relaxed SIMD too, which may round a b + c once. */
  export const relaxedSimd: string;
}
