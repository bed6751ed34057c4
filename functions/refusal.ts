/** A function cannot answer. The message is the Chinese sentence that stands in the cell instead. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

const DEFECT = '没有算出来：程序出错了。请在任务窗格的“诊断”页复制信息，反馈给维护人员。';

/** What stands in the cell when something was thrown: never an error value, always a sentence. */
export function sentenceOf(thrown: unknown): string {
  return thrown instanceof Refusal ? thrown.message : DEFECT;
}
