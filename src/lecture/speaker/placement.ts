/** A part of the desk, in CSS pixels, as `Screen` tells it. */
export interface ScreenBox {
  readonly availLeft: number;
  readonly availTop: number;
  readonly availWidth: number;
  readonly availHeight: number;
}

/**
 * What `window.open` is told. On another display than the deck's the window fills it; on the same one it leaves room. With an
 * opener it would share the deck's thread, and stand still with it while the deck hangs.
 */
export function windowFeatures(other: ScreenBox | null): string {
  if (!other) return "noopener,popup,width=1024,height=768";
  const { availLeft: left, availTop: top, availWidth: width, availHeight: height } = other;
  return `noopener,popup,left=${left},top=${top},width=${width},height=${height}`;
}
