import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

/** What an API in a process of its own holds after a garbage collection, and its log of errors so far. */
export interface Retained {
  megabytes: number;
  logged: string[];
}

/** An API in a process of its own, which can be seen to end and to grow. */
export interface ApiProcess {
  url: string;
  retained(): Promise<Retained>;
  /** Ends it, and gives its exit code; another one than 0 when it had ended before. */
  stop(): Promise<number | null>;
}

/** Starts an API in a process of its own, on the Neo4j of this run. */
export async function apiProcess(settings: Record<string, string> = {}): Promise<ApiProcess> {
  const env = { ...process.env, TEST_SETTINGS: JSON.stringify(settings) };
  const child = fork(join("test", "support", "serve-alone.mjs"), { execArgv: ["--expose-gc"], env });
  const { url } = await told<{ url: string }>(child);
  return {
    url,
    retained: () => {
      child.send("retained");
      return told<Retained>(child);
    },
    stop: async () => {
      if (child.exitCode === null) {
        child.send("stop");
        await once(child, "exit");
      }
      return child.exitCode;
    },
  };
}

async function told<Message>(child: ChildProcess): Promise<Message> {
  const [message] = await Promise.race([once(child, "message"), once(child, "exit").then(([code]) => Promise.reject(new Error(`The API ended with ${code}`)))]);
  return message as Message;
}
