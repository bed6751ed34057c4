// The part of Markdown that the user guide is written in, as HTML.

const BLOCKS = [
  { opens: /^```/, draw: fence },
  { opens: /^#{1,6} /, draw: heading },
  { opens: /^\|/, draw: table },
  { opens: /^- /, draw: (lines) => list(lines, 'ul', /^- /) },
  { opens: /^\d+\. /, draw: (lines) => list(lines, 'ol', /^\d+\. /) },
  { opens: /^!\[/, draw: picture },
  { opens: /^<!--/, draw: comment },
  { opens: /\S/, draw: paragraph },
];

/** HTML of a text: headings, paragraphs, lists, tables, code, pictures, links, bold. Takes blocks off the lines. */
export function htmlOf(markdown) {
  const lines = markdown.replaceAll('\r', '').split('\n');
  const blocks = [];
  while (lines.length > 0) {
    const block = BLOCKS.find(({ opens }) => opens.test(lines[0]));
    if (block === undefined) lines.shift();
    else blocks.push(block.draw(lines));
  }
  return blocks.filter((block) => block !== '').join('\n');
}

function fence(lines) {
  lines.shift();
  const code = takeWhile(lines, (line) => !line.startsWith('```'));
  lines.shift();
  return `<pre><code>${escaped(code.join('\n'))}</code></pre>`;
}

function heading(lines) {
  const [, marks, text] = /^(#+) (.*)$/.exec(lines.shift());
  return `<h${marks.length}>${inline(text)}</h${marks.length}>`;
}

function table(lines) {
  const [head, , ...rows] = takeWhile(lines, (line) => line.startsWith('|')).map(cellsOf);
  const row = (cells, name) =>
    `<tr>${cells.map((cell) => `<${name}>${inline(cell)}</${name}>`).join('')}</tr>`;
  const body = rows.map((cells) => row(cells, 'td')).join('\n');
  return `<table>\n<thead>${row(head, 'th')}</thead>\n<tbody>\n${body}\n</tbody>\n</table>`;
}

function cellsOf(line) {
  return line
    .slice(1, line.lastIndexOf('|'))
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));
}

function list(lines, name, mark) {
  const items = [];
  while (lines.length > 0 && mark.test(lines[0])) {
    const first = lines.shift().replace(mark, '');
    items.push(joined([first, ...takeWhile(lines, (line) => /^\s+\S/.test(line))]));
  }
  return `<${name}>\n${items.map((item) => `<li>${inline(item)}</li>`).join('\n')}\n</${name}>`;
}

function picture(lines) {
  const line = lines.shift();
  const [, caption, address] = /^!\[(.*?)\]\((.*?)\)$/.exec(line.trim()) ?? [];
  if (address === undefined) throw new Error(`a picture must stand on a line of its own: ${line}`);
  return `<figure><img src="${escaped(address)}" alt="${escaped(caption)}" /></figure>`;
}

function comment(lines) {
  takeWhile(lines, (line) => !line.includes('-->'));
  lines.shift();
  return '';
}

function paragraph(lines) {
  const text = takeWhile(lines, (line, index) => index === 0 || isProse(line));
  return `<p>${inline(joined(text))}</p>`;
}

function isProse(line) {
  return BLOCKS.findIndex(({ opens }) => opens.test(line)) === BLOCKS.length - 1;
}

function takeWhile(lines, holds) {
  let count = 0;
  while (count < lines.length && holds(lines[count], count)) count += 1;
  return lines.splice(0, count);
}

/** Lines of a paragraph in one; between Chinese characters a line break is no space. */
function joined(lines) {
  return lines
    .map((line) => line.trim())
    .reduce((text, line) =>
      isWide(text.at(-1)) && isWide(line[0]) ? text + line : `${text} ${line}`,
    );
}

function isWide(character) {
  return /[\u2e80-\u9fff\uff00-\uffef“”‘’…—]/.test(character ?? '');
}

function inline(text) {
  return text
    .split(/(`[^`]+`)/)
    .map((part) =>
      part.startsWith('`') ? `<code>${escaped(part.slice(1, -1))}</code>` : marked(part),
    )
    .join('');
}

function marked(text) {
  return escaped(text)
    .replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>')
    .replace(/\[(.+?)\]\((.+?)\)/g, '<a href="$2">$1</a>');
}

function escaped(text) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
