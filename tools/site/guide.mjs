// The user guide as HTML.
import { Marked } from 'marked';

/** Files of the guide that stand beside it on the site; links to others stay plain text there. */
const ON_SITE = /^(images|examples)\/|^https:/;

const marked = new Marked({
  renderer: {
    link({ href, tokens }) {
      const text = this.parser.parseInline(tokens);
      return ON_SITE.test(href) ? `<a href="${encodeURI(href)}">${text}</a>` : text;
    },
    // A comment says something to who edits the guide, not to who reads it.
    html: () => '',
  },
});

/** HTML of a Markdown text. Between Chinese characters the end of a line is no space. */
export function htmlOf(markdown) {
  return marked.parse(markdown.replaceAll('\r', '').replace(WIDE_LINE_END, '')).trim();
}

const WIDE = '[\\u2e80-\\u9fff\\uff00-\\uffef“”‘’…—]';
/** Followed by text of the same paragraph; the indent of a list item's next line goes too. */
const WIDE_LINE_END = new RegExp(`(?<=${WIDE})\\n *(?=${WIDE})`, 'g');
