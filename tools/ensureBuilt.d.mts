export function ensureBuilt(): void;
export function ensureSiteBuilt(): void;
