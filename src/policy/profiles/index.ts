import type { Profile } from '../../domain/profile';
import { gaoyan2024 } from './gaoyan2024';
import { xikou2020 } from './xikou2020';

/** The profiles that come with the tool. A town's own is a file that extends one of them. */
export const profiles: readonly Profile[] = [gaoyan2024, xikou2020];

export const defaultProfile: Profile = gaoyan2024;
