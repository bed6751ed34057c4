export function MappingView() { return null; }
