import { spawnSync } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const mount = (...args: string[]): boolean => spawnSync("mount", args).status === 0;

/** A small disk in memory, that can be made full and read-only. */
export class Disk {
  private constructor(readonly folder: string) {}

  /** Mounts one of so many kilobytes; null where this process may not mount. */
  static mount(kilobytes: number): Disk | null {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), "wegwijzer-disk-")));
    if (process.platform === "linux" && mount("-t", "tmpfs", "-o", `size=${kilobytes}k`, "none", folder)) return new Disk(folder);
    rmSync(folder, { recursive: true });
    return null;
  }

  /** Gives it another size; it may not hold more already. */
  resize(kilobytes: number): void {
    this.remount(`size=${kilobytes}k`);
  }

  makeReadOnly(): void {
    this.remount("ro");
  }

  remove(): void {
    spawnSync("umount", ["--lazy", this.folder]);
    rmSync(this.folder, { recursive: true });
  }

  private remount(option: string): void {
    if (!mount("-o", `remount,${option}`, this.folder)) throw new Error(`${this.folder} could not be remounted with ${option}`);
  }
}
