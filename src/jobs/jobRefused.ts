/** A job was asked for something it cannot do. The message is a Chinese sentence with what to do. */
export class JobRefused extends Error {
  override readonly name = 'JobRefused';
}
