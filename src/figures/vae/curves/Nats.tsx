import { Label, usePlot } from "../../../marks/plot/index.ts";

/** The unit of an upright axis, under its numbers: above them there is no room. */
export function Nats() {
  const { left, bottom } = usePlot();
  return (
    <Label dx={left - 12} dy={bottom + 17} anchor="end">
      nats
    </Label>
  );
}
