const LONGEST_STRETCH_MS = 50;

/** Lets the host draw and answer between stretches of work. */
export class Breather {
  private last = performance.now();

  /** Waits a moment when the last one was too long ago; says whether it did. */
  async pauseIfDue(): Promise<boolean> {
    if (performance.now() - this.last < LONGEST_STRETCH_MS) return false;
    await this.pause();
    return true;
  }

  /** Waits a moment whatever went before: for what follows long work of somebody else. */
  async pause(): Promise<void> {
    await new Promise((resume) => setTimeout(resume, 0));
    this.last = performance.now();
  }
}
