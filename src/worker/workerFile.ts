const files = import.meta.glob<string>("./worker.ts", {
  query: "?worker&url",
  import: "default",
  eager: true,
});

/** The address of the worker's script. */
export const workerFile = files["./worker.ts"];
