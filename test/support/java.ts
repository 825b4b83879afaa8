/** A database of a test lives for seconds: it starts in little over half the time when Java does not prepare for a long life. */
export const SHORT_LIFE = { JAVA_TOOL_OPTIONS: "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC" };
