/** A list as JSON text, an item a line, to follow something else of its object: it is never held as a whole. */
export function* listPieces<Item>(
  name: string,
  items: Iterable<Item>,
  jsonOf: (item: Item, index: number) => unknown = (item) => item,
): Generator<string> {
  yield `,\n "${name}": [`;
  let index = 0;
  for (const item of items) {
    yield `${index === 0 ? '\n' : ',\n'}${JSON.stringify(jsonOf(item, index))}`;
    index += 1;
  }
  yield '\n ]';
}
