export function QuestionsView() { return null; }
