import type { Frame, JSHandle } from 'playwright-core';
import { toAddress } from '../../../src/domain/address';
import type { RawTable } from '../../../src/domain/rawTable';
import { zh } from '../../../taskpane/texts/zh';
import { openWorkbook } from '../../../src/workbook/xlsx/openWorkbook';
import type { AnjuWorkbench } from '../../../workbench/page/facade';
import type { OpenWorkbench } from './workbench';

/** What a clerk does in the pane, by the words that stand there. */
export class Clerk {
  private readonly frame: Frame;
  private readonly bench: JSHandle<AnjuWorkbench>;

  constructor({ frame, bench }: Pick<OpenWorkbench, 'frame' | 'bench'>) {
    this.frame = frame;
    this.bench = bench;
  }

  async press(name: string): Promise<void> {
    await this.frame.getByRole('button', { name, exact: true }).first().click();
  }

  async tab(name: string): Promise<void> {
    await this.frame.getByRole('tab', { name }).click();
  }

  /** Waits until a text stands in the pane. */
  async sees(text: string | RegExp): Promise<void> {
    await this.frame.getByText(text).first().waitFor();
  }

  /** Waits until the pane shows a page with this heading. */
  async pageIs(title: string | RegExp): Promise<void> {
    await this.frame.getByRole('heading', { level: 2, name: title }).waitFor();
  }

  /** All that stands in the pane. */
  reads(): Promise<string> {
    return this.frame.evaluate(() => document.body.innerText);
  }

  async ribbon(functionName: string): Promise<void> {
    await this.bench.evaluate((bench, name) => bench.clickRibbon(name), functionName);
  }

  /** Checks the workbook with the button of the first run, and waits for the overview. */
  async begins(): Promise<void> {
    await this.press(zh.shell.welcome.start);
    await this.sees(/检查完毕/);
  }

  /** Presses 检查 in the ribbon and waits for the overview. */
  async checks(): Promise<void> {
    await this.ribbon('check');
    await this.sees(/检查完毕/);
  }

  /** Asks for a job's preview and confirms it. */
  async writes(job: string): Promise<void> {
    await this.ribbon(job);
    await this.confirms();
  }

  /** Confirms the preview at hand, and waits until the pane is done with all that follows. */
  async confirms(): Promise<void> {
    await this.press('确认写入');
    await this.isDoneWriting();
  }

  /** The pane says so only when it has nothing more to do; what is pressed before that is not taken. */
  isDoneWriting(): Promise<void> {
    return this.sees(/^已写入 \d+ 张表/);
  }

  /** Takes the latest write back, and waits until the pane is done with all that follows. */
  async restores(): Promise<void> {
    await this.press('还原');
    await this.press('确认还原');
    await this.sees(/^已还原：/);
  }

  async types(sheet: string, address: string, value: string): Promise<void> {
    await this.bench.evaluate(
      (bench, [name, cell, text]) => {
        bench.edit(name, cell, [[text]]);
      },
      [sheet, address, value] as const,
    );
  }

  async selects(sheet: string, address: string): Promise<void> {
    await this.bench.evaluate(
      (bench, [name, cell]) => {
        bench.select(name, cell);
      },
      [sheet, address] as const,
    );
  }

  /** The active cell; row and column from 0. */
  selection(): Promise<{ sheet: string; row: number; column: number }> {
    return this.bench.evaluate(({ model }) => {
      const { sheet, active } = model.selection;
      return { sheet: sheet.name, row: active.row, column: active.column };
    });
  }

  /** The selected cell as it is written in the pane: `F72`. */
  async selectedAddress(): Promise<string> {
    const { row, column } = await this.selection();
    return toAddress(row, column);
  }

  /** What a cell shows. */
  text(sheet: string, row: number, column: number): Promise<string> {
    return this.bench.evaluate(
      ({ model }, [name, ...at]) => model.sheet(name)?.cells.text(...at) ?? `no sheet ${name}`,
      [sheet, row, column] as const,
    );
  }

  /** Names of the sheets that a person can see, in workbook order. */
  sheets(): Promise<readonly string[]> {
    return this.bench.evaluate(({ model }) =>
      model.sheets.filter(({ visibility }) => visibility === 'visible').map(({ name }) => name),
    );
  }

  /** The bytes of the workbook as the page would save it. */
  async file(): Promise<Uint8Array<ArrayBuffer>> {
    return new Uint8Array(await this.bench.evaluate(async (bench) => [...(await bench.save())]));
  }

  /** The workbook as it would be read from the saved file. */
  async saved(): Promise<readonly RawTable[]> {
    const workbook = await openWorkbook('saved.xlsx', await this.file());
    return workbook.readSheets();
  }
}
