import { maskLongNumbers } from '../engine/maskNumbers';

/** What an exemption calls its household, as people read it: `name:红军村|2|张三` is `红军村2组 张三`. */
export function householdLabel(household: string): string {
  const [, kind, rest = household] = /^(code|id|name):(.*)$/u.exec(household) ?? [];
  if (kind !== 'name') return maskLongNumbers(rest);
  const [village = '', group = '', name = ''] = rest.split('|');
  return `${village}${/^\d+$/.test(group) ? `${group}组` : group} ${name}`.trim();
}
