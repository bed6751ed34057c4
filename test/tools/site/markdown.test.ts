import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { helpPage } from '../../../tools/site/pages.mjs';

const html = (markdown: string) => helpPage('{{guide}}', markdown);

describe('the user guide as a page', () => {
  it.each([
    ['## 二、检查', '<h2>二、检查</h2>'],
    ['第一行，\n第二行', '<p>第一行，第二行</p>'],
    ['Excel\n2021', '<p>Excel 2021</p>'],
    ['一\n\n二', '<p>一</p>\n<p>二</p>'],
    [
      '**错**：`a<b` [看](x.md)',
      '<p><strong>错</strong>：<code>a&lt;b</code> <a href="x.md">看</a></p>',
    ],
    ['- 一\n  接着\n- 二', '<ul>\n<li>一接着</li>\n<li>二</li>\n</ul>'],
    ['1. 一\n2. 二', '<ol>\n<li>一</li>\n<li>二</li>\n</ol>'],
    ['```sh\na && b\n```', '<pre><code>a &amp;&amp; b</code></pre>'],
    [
      '| 说 | 做 |\n| --- | --- |\n| a \\| b | `c` |',
      '<table>\n<thead><tr><th>说</th><th>做</th></tr></thead>\n<tbody>\n<tr><td>a | b</td><td><code>c</code></td></tr>\n</tbody>\n</table>',
    ],
    ['![窗格](images/pane.png)', '<figure><img src="images/pane.png" alt="窗格" /></figure>'],
    ['<!-- 说明 -->\n正文', '<p>正文</p>'],
    ['一段\n- 项', '<p>一段</p>\n<ul>\n<li>项</li>\n</ul>'],
  ])('%j', (markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });

  it('leaves no mark of the guide undrawn', async () => {
    const page = html(await readFile('docs/用户手册.md', 'utf8'));
    const prose = page.replace(/<pre>[^]*?<\/pre>|<code>[^]*?<\/code>/g, '');
    expect(prose).not.toMatch(/\*\*|`|\]\(|^#|^\||^- /m);
  });
});
