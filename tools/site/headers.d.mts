export const HEADERS: Readonly<Record<string, string>>;
export const HASHED_NAME: RegExp;
export const CACHE_CONTROL: { readonly hashed: string; readonly other: string };
export const CONTENT_TYPES: Readonly<Record<string, string>>;
