export function ExemptionsView() { return null; }
