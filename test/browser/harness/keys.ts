import { expect } from 'vitest';
import type { OpenWorkbench } from './workbench';

/** More presses of Tab than any page has stops. */
const MOST_STOPS = 80;

/** What has the focus in the pane. */
export interface Focused {
  readonly role: string;
  readonly name: string;
}

/** A clerk who has no mouse. */
export class Keys {
  constructor(private readonly open: Pick<OpenWorkbench, 'page' | 'frame'>) {}

  /** Goes from the sheet into the pane, as F6 does in Excel. */
  async enterPane(): Promise<void> {
    await (await this.open.frame.frameElement()).focus();
  }

  /** Presses a key and sees to it that the pane still has the focus, somewhere one can go on from. */
  async press(key: string): Promise<void> {
    await this.open.page.keyboard.press(key);
    await this.keepsFocus();
  }

  /** Waits until something in the pane has the focus: work may put a button out of use for as long as it lasts. */
  async keepsFocus(): Promise<void> {
    await this.open.frame.waitForFunction(
      () => document.hasFocus() && document.activeElement !== document.body,
    );
  }

  /** Presses Tab, or Shift+Tab, until what is sought has the focus. Whatever has it on the way must show it. */
  async goTo(role: string, name: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const passed: string[] = [];
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      const left = await this.look();
      await this.open.page.keyboard.press(key);
      await this.keepsFocus();
      expect(await this.showedFocus(left), passed.join(' → ')).toBe(true);
      const at = await this.focused();
      if (at.role === role && at.name === name) return;
      passed.push(`${at.role} ${at.name.slice(0, 20)}`);
    }
    throw new Error(`${role} ${name} is not reached: ${passed.join(' → ')}`);
  }

  focused(): Promise<Focused> {
    return this.open.frame.evaluate(() => {
      const element = document.activeElement ?? document.body;
      const label = element.getAttribute('aria-label') ?? (element as HTMLElement).innerText;
      return {
        role: element.getAttribute('role') ?? element.tagName.toLowerCase(),
        name: label.trim(),
      };
    });
  }

  /** The words of the item that a list has in hand. */
  activeItem(): Promise<string> {
    return this.open.frame.evaluate(() => {
      const id = document.activeElement?.getAttribute('aria-activedescendant');
      return document.getElementById(id ?? '')?.innerText ?? '';
    });
  }

  /** How what has the focus is drawn now, and the element itself, for `showedFocus`. */
  private look() {
    return this.open.frame.evaluateHandle(async () => {
      const PROPERTIES = [
        'outline',
        'box-shadow',
        'border',
        'background-color',
        'color',
        'transform',
      ];
      const styleOf = (on: Element, part?: string): string => {
        const style = getComputedStyle(on, part);
        return [...PROPERTIES, 'content'].map((name) => style.getPropertyValue(name)).join(' ');
      };
      const lookOf = (element: Element): string => {
        const id = element.getAttribute('aria-activedescendant');
        const active = id === null ? null : document.getElementById(id);
        const around = element.parentElement;
        return [element, active, around]
          .filter((on) => on !== null)
          .flatMap((on) => [undefined, '::before', '::after'].map((part) => styleOf(on, part)))
          .join('\n');
      };
      const atRest = () =>
        Promise.all(
          document.getAnimations().map(({ finished }) => finished.catch(() => undefined)),
        );
      await atRest();
      const element = document.activeElement ?? document.body;
      return { element, focused: lookOf(element), lookOf, atRest };
    });
  }

  /** Whether what had the focus looks different now that it has it no more. */
  private async showedFocus(left: Awaited<ReturnType<Keys['look']>>): Promise<boolean> {
    return left.evaluate(async ({ element, focused, lookOf, atRest }) => {
      await atRest();
      const canBeReached = element instanceof HTMLElement && element.tabIndex >= 0;
      return !canBeReached || !element.isConnected || lookOf(element) !== focused;
    });
  }
}
