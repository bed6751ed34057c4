import { maskLongNumbers } from '../engine/maskNumbers';

/**
 * What an exemption calls a household that is not in the sheets at hand, as people read it:
 * `name:红军村|2|张三` is `红军村2组 张三`; of numbers the middle is hidden.
 */
export function nameOfHousehold(household: string): string {
  const [, kind, rest = household] = /^(code|id|name):(.*)$/u.exec(household) ?? [];
  if (kind !== 'name') return maskLongNumbers(rest);
  const [village = '', group = '', name = ''] = rest.split('|');
  return `${village}${/^\d+$/.test(group) ? `${group}组` : group} ${name}`.trim();
}
