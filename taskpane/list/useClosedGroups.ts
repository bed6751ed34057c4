import { useCallback, useMemo, useState } from 'react';

export interface ClosedGroups {
  /** Ids of the groups that are closed in the grouping at hand. */
  readonly closed: ReadonlySet<string>;
  setOpen(group: string, open: boolean): void;
}

/** Which groups are closed. Each grouping remembers its own, also through another check. */
export function useClosedGroups(groupBy: string): ClosedGroups {
  const [all, setAll] = useState<ReadonlyMap<string, ReadonlySet<string>>>(new Map());
  const setOpen = useCallback(
    (group: string, open: boolean) => {
      setAll((before) => {
        const closed = new Set(before.get(groupBy));
        if (open) closed.delete(group);
        else closed.add(group);
        return new Map(before).set(groupBy, closed);
      });
    },
    [groupBy],
  );
  return useMemo(
    () => ({ closed: all.get(groupBy) ?? new Set(), setOpen }),
    [all, groupBy, setOpen],
  );
}
