import { type RefObject, useEffect, useRef } from 'react';

/** A result stands below a long choice: whoever has just asked for it wants to see it. `made` changes with each. */
export function useShownWhenNew(made: unknown): RefObject<HTMLDivElement | null> {
  const shown = useRef<HTMLDivElement>(null);
  useEffect(() => {
    shown.current?.scrollIntoView({ block: 'start' });
  }, [made]);
  return shown;
}
