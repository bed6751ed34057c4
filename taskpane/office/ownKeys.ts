/**
 * Keeps from office.js the keys that the pane answers itself. On the web office.js takes Tab away from the browser: it
 * goes on by a list of stops of its own and leaves the pane when what has the focus is not in it, such as the heading
 * of a page that has just come. It leaves with Escape too, even where that has closed something in the pane. It
 * listens on the window, so these keys go no further than the document.
 */
export function keepOwnKeys(): void {
  document.addEventListener('keydown', (event) => {
    const isAnswered = event.key === 'Escape' && event.defaultPrevented;
    if (event.key === 'Tab' || isAnswered) event.stopPropagation();
  });
}
