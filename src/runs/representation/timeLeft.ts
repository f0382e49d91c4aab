import type { Course } from "./course.ts";

/** About how long the rest will take, in a phrase; none where that is not known. */
export function timeLeft(course: Pick<Course, "secondsLeft" | "phase">): readonly string[] {
  const seconds = course.phase === "done" ? null : course.secondsLeft;
  if (seconds === null) return [];
  if (seconds < 90) return [`~${Math.max(1, Math.round(seconds))} s left`];
  return [`~${Math.round(seconds / 60)} min left`];
}
