import { defineRule } from '../defineRule';
import { scatteredHouseIn } from './evidence/resettlement';

/** A scattered or self-built house owned in the village is an own rural house and must be judged (brief §1.4). */
export const ownHouseEnteredAsResettlement = defineRule({
  id: 'own-house-entered-as-resettlement',
  number: 'HO-03',
  title: '分散安置住房填成集合住宅',
  severity: 'warning',
  regime: '2024',
  clause: 'gaoyan2024-6.household',
  needs: ['currentHousing'],
  inspects: ['houseAddress', 'currentAddress', 'remark'],
  message:
    '现住房情况填“{currentHousing}”，但“{found}”像是分散安置或自建的住房。产权归农户的村内住房应按自有农村住房填，请核对后确认。',
  breaks: ({ currentHousing, houseAddress, currentAddress, remark }) => {
    if (currentHousing !== 'relocation-building') return false;
    const found = scatteredHouseIn(houseAddress, currentAddress, remark);
    return found !== undefined && { details: { found } };
  },
});
