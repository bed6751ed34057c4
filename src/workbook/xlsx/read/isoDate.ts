import { dayToSerial, serialToDay } from '../../../domain/cell';

/**
 * Serial (1900 system) of an ISO 8601 day or moment (`2019-12-31`, `2019-12-31T08:30:00Z`), the form in
 * which cells of type `d` hold dates. Undefined when it is none, for instance only a time of day.
 */
export function isoSerial(text: string): number | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?)?$/.exec(
    text.trim(),
  );
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const serial = dayToSerial(year, month, day);
  const back = serialToDay(serial);
  if (back?.month !== month || back.day !== day) return undefined;
  const hours = Number(match[4] ?? 0) + Number(match[5] ?? 0) / 60 + Number(match[6] ?? 0) / 3600;
  return serial + hours / 24;
}
