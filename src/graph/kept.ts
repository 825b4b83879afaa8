/** Something of the data version that is served, read when first asked for; whoever asks meanwhile waits for the same. */
export class Kept<Value> {
  private kept: Promise<Value> | null = null;

  constructor(private readonly read: () => Promise<Value>) {}

  get(): Promise<Value> {
    this.kept ??= this.read().catch((error: unknown) => {
      this.kept = null;
      throw error;
    });
    return this.kept;
  }

  /** Another data version is served from now on. */
  forget(): void {
    this.kept = null;
  }
}
