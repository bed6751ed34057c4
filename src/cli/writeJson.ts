import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import type { CheckResult } from '../domain/check';
import { messagesOf } from '../jobs/messagesOf';
import { resultJsonPieces } from '../jobs/resultJson';
import { clauses } from '../policy/clauses';

/** Writes the JSON result of a check to a file, or to standard output for `-`. */
export async function writeJson(result: CheckResult, target: string): Promise<void> {
  await writePieces(resultJsonPieces(result, { messageOf: messagesOf(result), clauses }), target);
}

/** Writes text piece by piece to a file, or to standard output for `-`. */
export async function writePieces(pieces: Iterable<string>, target: string): Promise<void> {
  const stream = target === '-' ? process.stdout : createWriteStream(target);
  let buffer = '';
  for (const piece of pieces) {
    buffer += piece;
    if (buffer.length < PIECE_LENGTH) continue;
    if (!stream.write(buffer)) await once(stream, 'drain');
    buffer = '';
  }
  await new Promise<void>((resolve, reject) => {
    stream.once('error', reject);
    stream.write(buffer, () => {
      resolve();
    });
  });
  if (target !== '-') {
    stream.end();
    await once(stream, 'close');
  }
}

const PIECE_LENGTH = 65_536;
