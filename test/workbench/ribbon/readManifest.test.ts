import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { iconFor } from '../../../workbench/ribbon/manifest';
import { readManifest } from '../../../workbench/ribbon/readManifest';
import { documentElement } from './manifestElement';

const xml = readFileSync('manifest.xml', 'utf8');
const read = (locale: string, text = xml) =>
  readManifest(documentElement(text), locale, 'http://127.0.0.1:8080/anju/');

describe('the manifest of the add-in, read as Excel reads it', () => {
  const manifest = read('zh-CN');

  it('gives the tab with its groups and buttons in order', () => {
    const drawn = manifest.tab.groups.map(({ label, buttons }) => [
      label,
      ...buttons.map((button) => button.label),
    ]);
    expect([manifest.tab.label, drawn]).toEqual([
      '安居台账',
      [
        ['检查', '打开窗格', '检查', '上一个问题', '下一个问题'],
        ['名单和台账', '生成名单和台账', '更新整改台账', '生成汇总表', '还原'],
        ['核实和审核', '外业安排与回收', '抽查', '办公室审核', '户籍变动'],
        ['比对和报送', '账账比对', '两版对照', '分村', '合并村表', '生成报送表', '全县汇总'],
        ['帮助', '解释规则', '示例文件', '设置', '帮助'],
      ],
    ]);
  });

  it('tells buttons that open the pane from buttons that run a function', () => {
    const [pane, check] = manifest.tab.groups[0]!.buttons;
    expect(pane!.action).toEqual({
      kind: 'show-pane',
      url: 'http://127.0.0.1:8080/anju/taskpane.html',
    });
    expect(check!.action).toEqual({ kind: 'run-function', functionName: 'check' });
    expect(check!.id).toBe('Anju.Check');
    expect(check!.tip.text).toContain('逐户初判');
  });

  it('moves every address to the site that serves the page', () => {
    const icons = manifest.tab.groups[0]!.buttons[1]!.icons;
    expect(icons.get(32)).toBe('http://127.0.0.1:8080/anju/assets/icons/check-32.png');
    expect(manifest.paneUrl).toBe('http://127.0.0.1:8080/anju/taskpane.html');
    expect(manifest.shortcutsUrl).toBe('http://127.0.0.1:8080/anju/assets/shortcuts.json');
    expect(manifest.functions).toEqual({
      namespace: 'ANJU',
      metadataUrl: 'http://127.0.0.1:8080/anju/functions.json',
    });
  });

  it('leaves an address of another site alone', () => {
    const foreign = xml.replaceAll(
      'https://localhost:3000/assets/icons/check-32.png',
      'https://elsewhere.example/check-32.png',
    );
    const icons = read('zh-CN', foreign).tab.groups[0]!.buttons[1]!.icons;
    expect(icons.get(32)).toBe('https://elsewhere.example/check-32.png');
  });

  it('gives the menu of a cell', () => {
    const [menu] = manifest.cellMenu;
    expect(menu!.label).toBe('安居台账');
    expect(menu!.items.map(({ id, label }) => [id, label])).toEqual([
      ['Anju.Cell.Household', '检查本户'],
      ['Anju.Cell.Explain', '解释规则'],
      ['Anju.Cell.Next', '下一个问题'],
      ['Anju.Cell.Pane', '打开窗格'],
    ]);
  });

  it('speaks English where the manifest has it', () => {
    const english = read('en-US');
    expect(english.name).toBe('Anju Housing Ledgers');
    expect(english.tab.groups[0]!.buttons.map(({ label }) => label)).toEqual([
      'Open Pane',
      'Check',
      'Previous',
      'Next',
    ]);
    expect(english.functions!.metadataUrl).toMatch(/functions\.en\.json$/);
  });

  it('speaks the default language where it has no other', () => {
    expect(read('fr-FR').tab.label).toBe('安居台账');
  });

  it('names a resource that is missing', () => {
    const broken = xml.replace('bt:String id="Check.Label"', 'bt:String id="Cheque.Label"');
    expect(() => read('zh-CN', broken)).toThrow('resid Check.Label is not defined');
  });
});

describe('iconFor', () => {
  const icons = new Map([
    [16, 'small'],
    [32, 'medium'],
    [80, 'large'],
  ]);

  it.each([
    [16, 'small'],
    [17, 'medium'],
    [32, 'medium'],
    [33, 'large'],
    [200, 'large'],
  ])('at %i pixels', (pixels, icon) => {
    expect(iconFor(icons, pixels)).toBe(icon);
  });

  it('has none where none is given', () => {
    expect(iconFor(new Map(), 16)).toBeUndefined();
  });
});
