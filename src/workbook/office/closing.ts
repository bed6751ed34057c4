import { capabilities } from './capabilities';

/**
 * Has Excel ask before it closes the workbook as long as work is under way, where Excel can (SharedRuntime 1.2). It is
 * no condition of the work: where Excel cannot or will not ask, or a person closes all the same, what was begun stays
 * written down in the record of the write and can be taken back from there.
 */
export async function askingBeforeClose<T>(work: () => Promise<T>): Promise<T> {
  if (!capabilities().asksBeforeClose) return work();
  await unlessRefused((notification) => notification.enable());
  try {
    return await work();
  } finally {
    await unlessRefused((notification) => notification.disable());
  }
}

async function unlessRefused(
  ask: (notification: Office.BeforeDocumentCloseNotification) => Promise<void>,
): Promise<void> {
  try {
    await ask(Office.addin.beforeDocumentCloseNotification);
  } catch {
    // Nothing depends on the question.
  }
}
