/** Is this one of the teams that are numbered from 1 (S1 四（二） “成立12个排查组”)? Any is, where their count is not known. */
export function isTeamNumber(team: string, teams: number | undefined): boolean {
  const number = Number(team);
  return teams === undefined || (Number.isInteger(number) && number >= 1 && number <= teams);
}
