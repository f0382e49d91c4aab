/** A part of the desk, in CSS pixels, as `Screen` tells it. */
export interface ScreenBox {
  readonly availLeft: number;
  readonly availTop: number;
  readonly availWidth: number;
  readonly availHeight: number;
}

/** What `window.open` is told. On another display than the deck's the window fills it; on the same one it leaves room. */
export function windowFeatures(other: ScreenBox | null): string {
  if (!other) return "popup,width=1024,height=768";
  const { availLeft: left, availTop: top, availWidth: width, availHeight: height } = other;
  return `popup,left=${left},top=${top},width=${width},height=${height}`;
}
