const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
  lightgray: '#D3D3D3',
};

/** `#RRGGBB` of a colour as the API takes it; undefined when it is none. */
export function hexColor(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const named = NAMED[value.toLowerCase()];
  if (named !== undefined) return named;
  const digits = value.replace(/^#/, '');
  return /^[0-9a-f]{6}$/i.test(digits) ? `#${digits.toUpperCase()}` : undefined;
}
