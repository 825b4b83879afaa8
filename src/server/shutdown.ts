/** What has to be closed when the program ends, last opened first. */
export class Shutdown {
  private readonly closers: (() => Promise<void>)[] = [];
  private closing: Promise<void> | null = null;

  /** Adds something that was opened. When the program is already ending, it is closed at once. */
  async add(close: () => Promise<void>): Promise<void> {
    if (this.closing) await close();
    else this.closers.push(close);
  }

  /** Closes everything, once; what fails to close does not keep the rest open. */
  run(): Promise<void> {
    this.closing ??= (async () => {
      for (const close of [...this.closers].reverse()) await close().catch((error: Error) => process.stderr.write(`${error.message}\n`));
    })();
    return this.closing;
  }

  /** Ends the program, cleanly, on Ctrl-C, SIGTERM, or when its terminal is closed; a second Ctrl-C does not wait. */
  listen(): void {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
      process.on(signal, () => {
        if (this.closing && signal === "SIGINT") process.exit(130);
        if (this.closing) return;
        process.stderr.write("\n  Stopping …\n");
        this.run().then(() => process.exit(0));
      });
    }
  }
}
