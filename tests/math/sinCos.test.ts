import { expect, test } from "vitest";
import { fillSinCos } from "../../src/math/sinCos.ts";

test("sine and cosine agree with the engine's to 3e-16 up to 10⁵, also in place", () => {
  const x = Float64Array.from({ length: 200_001 }, (_, i) => (i - 100_000) * 0.00031415);
  const far = Float64Array.from({ length: 20_001 }, (_, i) => (i - 10_000) * 9.8765);
  for (const angles of [x, far]) {
    const [sine, cosine] = [new Float64Array(angles.length), angles.slice()];
    fillSinCos(cosine, sine, cosine);
    let worst = 0;
    angles.forEach((angle, i) => {
      worst = Math.max(worst, Math.abs(sine[i] - Math.sin(angle)), Math.abs(cosine[i] - Math.cos(angle)));
    });
    expect(worst).toBeLessThan(3e-16);
  }
});
