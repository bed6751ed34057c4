// What the pages may load. Nobody else's servers, no inline script, no `eval`.
import { OFFICE_JS_ADDRESSES } from './officeJs.mjs';

/**
 * Fluent writes its rules into empty style elements. This is the hash of an empty text: such elements are allowed, inline
 * styles with content are not.
 */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** Policy of the pane for a choice of office.js, as one line. `frame-ancestors` works in headers only. */
export function panePolicy(officeJs) {
  const address = OFFICE_JS_ADDRESSES[officeJs];
  const libraryOrigin = officeJs === 'self' ? [] : [new URL(address).origin];
  return policyLine({
    'default-src': ["'none'"],
    'script-src': ["'self'", ...libraryOrigin],
    'style-src': ["'self'", EMPTY_STYLE],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'", 'data:'],
    'connect-src': ["'self'"],
    'worker-src': ["'self'"],
    'frame-src': ["'self'", ...libraryOrigin],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  });
}

/** Policy of the workbench: own origin only; its grid writes inline styles and draws from memory. */
export const workbenchPolicy = policyLine({
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'frame-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
});

function policyLine(directives) {
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}
