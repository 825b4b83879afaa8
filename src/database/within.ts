/** Something took longer than it may; it may still be going on. */
export class OverdueError extends Error {
  override readonly name = "OverdueError";
}

/** What the work gives, or `OverdueError` after so many milliseconds. The work itself is not ended. */
export async function within<Result>(milliseconds: number, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new OverdueError(`not done within ${milliseconds} ms`)), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
