import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { helpPage } from '../../../tools/site/pages.mjs';

const html = (markdown: string) => helpPage('{{guide}}', markdown);

describe('the user guide as a page', () => {
  it.each([
    ['第一行，\n第二行', '<p>第一行，第二行</p>'],
    ['Excel\n2021', '<p>Excel\n2021</p>'],
    ['- 一\n  接着\n- 二', '<ul>\n<li>一接着</li>\n<li>二</li>\n</ul>'],
    ['[看](generated/rules.md)', '<p>看</p>'],
    ['[看](examples/a.json)', '<p><a href="examples/a.json">看</a></p>'],
    ['![窗格](images/pane.png)', '<p><img src="images/pane.png" alt="窗格"></p>'],
    ['<!-- 说明 -->\n\n正文', '<p>正文</p>'],
  ])('%j', (markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });

  it('leaves no mark of the guide undrawn', async () => {
    const page = html(await readFile('docs/用户手册.md', 'utf8'));
    const prose = page.replace(/<pre>[^]*?<\/pre>|<code>[^]*?<\/code>/g, '');
    expect(prose).not.toMatch(/\*\*|`|\]\(|^#|^\||^- /m);
  });
});
