/** The three classes by their own names; anything else the cell says names the way or the project besides (brief §5.9). */
const PLAIN_CLASS = /鉴定安全|改造安全|保障安全/;

/** `投亲靠友`, `D改`: the cell 保障方式 names more than the class. Takes what stands in a cell that was read. */
export function namesWay(raw: string): boolean {
  return !PLAIN_CLASS.test(raw.replace(/\s/g, ''));
}
