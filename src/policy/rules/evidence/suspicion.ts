/** `疑似危房`: somebody suspects, nobody has verified. */
export function mentionsSuspicion(text: string): boolean {
  return text !== '' && text.includes('疑似');
}
