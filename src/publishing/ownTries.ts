/** What this process itself has sent, by delivery: the only tries whose age is known by a clock that nobody sets. */
export function createOwnTries(window: number, clock = (): number => performance.now()) {
  const begun = new Map<string, number>();
  return {
    /** A request leaves; the first one since the last proof counts. */
    begin(id: string): void {
      const at = clock();
      for (const [old, then] of begun) {
        if (at - then < window) break;
        begun.delete(old);
      }
      if (!begun.has(id)) begun.set(id, at);
    },
    /** Whether all that may have made the message was sent by this process, within the window. */
    areRecent: (id: string): boolean => clock() - (begun.get(id) ?? Number.NEGATIVE_INFINITY) < window,
    /** It is proven what became of them. */
    forget: (id: string): void => void begun.delete(id),
  };
}

export type OwnTries = ReturnType<typeof createOwnTries>;
