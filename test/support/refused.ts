import { ClientError } from "../../src/questions/common/errors.js";

/** The code and message with which a function refuses its argument. */
export function refused(act: () => unknown): { code: unknown; message: string } {
  try {
    act();
  } catch (error) {
    if (error instanceof ClientError) return { code: error.extensions.code, message: error.message };
    throw error;
  }
  throw new Error("expected a refusal");
}
