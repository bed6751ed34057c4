/** One thing for everybody who asks, made when somebody first does. */
export function once<Made>(make: () => Made): () => Made {
  let made: { readonly thing: Made } | undefined;
  return () => (made ??= { thing: make() }).thing;
}
