import { useCallback, useEffect, useRef } from 'react';

/** A function that acts on the last of several quick calls, `milliseconds` after it. */
export function useDebounced<Value>(
  act: (value: Value) => void,
  milliseconds: number,
): (value: Value) => void {
  const latest = useRef(act);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    latest.current = act;
  }, [act]);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );
  return useCallback(
    (value: Value) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        latest.current(value);
      }, milliseconds);
    },
    [milliseconds],
  );
}
