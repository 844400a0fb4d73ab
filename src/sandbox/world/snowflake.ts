const DISCORD_EPOCH = 1_420_070_400_000;

/** Makes ids as Discord's: ascending, with the time (of the given clock) in their upper bits. A clock set back does not repeat any. */
export const snowflakes = (now: () => number): (() => string) => {
  let last = 0n;
  return () => {
    const id = BigInt(Math.floor(now()) - DISCORD_EPOCH) << 22n;
    last = id > last ? id : last + 1n;
    return last.toString();
  };
};
