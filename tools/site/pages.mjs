// The HTML pages as they are served: templates with the choices of the build filled in.
import { panePolicy, workbenchPolicy } from './contentSecurity.mjs';
import { htmlOf } from './guide.mjs';
import { OFFICE_JS_ADDRESSES } from './officeJs.mjs';

/** `taskpane/taskpane.html` for a choice of office.js. */
export function panePage(template, officeJs) {
  return filled(template, {
    'content-security-policy': panePolicy(officeJs),
    'office-js': OFFICE_JS_ADDRESSES[officeJs],
  });
}

/** `workbench/index.html` as served. */
export function workbenchPage(template) {
  return filled(template, { 'content-security-policy': workbenchPolicy });
}

/** `taskpane/help.html` with the user guide in it. */
export function helpPage(template, guide) {
  return filled(template, { guide: htmlOf(guide) });
}

function filled(template, values) {
  return template.replace(/\{\{([a-z-]+)\}\}/g, (place, name) => {
    const value = values[name];
    if (value === undefined) throw new Error(`a page asks for ${place}, which nobody fills in`);
    return value;
  });
}
