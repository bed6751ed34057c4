import { isTeamNumber } from '../../domain/visits/teamNumber';
import { defineRule } from '../defineRule';

/** There are twelve teams (S1 四（二）). */
export const teamUnknown = defineRule({
  id: 'team-unknown',
  number: 'FW-10',
  title: '排查组不在编号内',
  severity: 'warning',
  regime: '2020',
  clause: 'xikou2020-4.2',
  needs: ['team'],
  uses: ['teams'],
  message: '排查组填“{team}”，全乡只有1至{teams}组，请核对。',
  breaks: ({ team }, { teams }) => !isTeamNumber(team, teams),
});
