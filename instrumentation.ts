/** Runs once when a server starts: refuses to serve where it would not be safe. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { listenBeforeNext } = await import("./lib/before-next");
  listenBeforeNext();
  const { refuseUnsafeStart } = await import("./lib/start-check");
  await refuseUnsafeStart();
}
