// Headers of the site, for the local server and for the nginx example alike.

/** Pages in which Excel on the web shows the pane, worldwide and in China, and the workbench on the same site. */
const FRAME_ANCESTORS = [
  "'self'",
  'https://*.officeapps.live.com',
  'https://*.office.com',
  'https://*.office.net',
  'https://*.office365.com',
  'https://*.cloud.microsoft',
  'https://*.sharepoint.com',
  'https://*.partner.officewebapps.cn',
  'https://*.partner.office365.cn',
  'https://*.sharepoint.cn',
];

/** Sent with every file. */
export const HEADERS = {
  'Content-Security-Policy': `frame-ancestors ${FRAME_ANCESTORS.join(' ')}`,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** Files whose name holds a hash of their content never change. */
export const HASHED_NAME = /\.[0-9a-f]{8}\.(?:js|css)$/;

/** `Cache-Control` for hashed names, and for all others: ask each time, so that a new version arrives at once. */
export const CACHE_CONTROL = {
  hashed: 'public, max-age=31536000, immutable',
  other: 'no-cache',
};

/** Content types by ending; nginx takes them from its own list. */
export const CONTENT_TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
};
